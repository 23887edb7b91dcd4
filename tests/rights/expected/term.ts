import type { Rights } from '../expected'
import { county, township } from './places'

/** Offices are the township's to change, and the county's. */
const offices: Rights = { also: { township, county } }

export const termRights: Record<string, Rights> = {
  'term.matters': offices,
  'term.plan': offices,
  'term.planned': offices,
  'term.takeBack': { ...offices, hidden: ['township'] },
}
