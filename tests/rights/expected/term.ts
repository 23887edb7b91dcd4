import type { Rights } from '../expected'
import { county, everywhere, except, township, village } from './places'

/** Offices are the township's to change, and the county's. */
const offices: Rights = { also: { township, county } }
/** What is not theirs does not exist for those who may do it elsewhere. */
const changes: Rights = { ...offices, hidden: ['township'] }

/** The village's 书记 and 主任 (and 文书) write what it proposes; whoever has another post only reads it. */
const writers = { secretary: village, director: village }
const officers = { ...writers, bookkeeper: village }
const atDesk = except(everywhere, 'revoked')

export const termRights: Record<string, Rights> = {
  'term.matters': offices,
  'term.plan': offices,
  'term.planned': { also: { ...officers, township, county } },
  'term.change': changes,
  'term.takeBack': changes,
  // One's own desk, whoever is asked about.
  'term.proposals': {
    also: {
      ...{ secretary: atDesk, director: atDesk, bookkeeper: atDesk },
      ...{ township: atDesk, county: atDesk },
    },
  },
  'term.proposal': { also: { ...officers, township, county } },
  'term.propose': { also: writers },
  'term.propose#anew': { also: writers },
  'term.withdraw': { also: writers, hidden: ['secretary', 'director', 'bookkeeper'] },
  'term.sendBack': changes,
  'term.approve': changes,
}
