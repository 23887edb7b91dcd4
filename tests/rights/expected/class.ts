import type { Rights } from '../expected'
import { except, everywhere, guarded, township, village } from './places'

const atDesk = except(everywhere, 'revoked')

/** A child, by its guardians; to everybody else it is not there. */
const guardian: Rights = { bound: guarded, others: 'not-found' }
/** The class, by those who run it. */
const runs: Rights = { also: { keeper: village, teacher: village } }
/** Whom a court keeps from a child is written down by the office. */
const office: Rights = {
  also: { secretary: village, director: village, bookkeeper: village, township },
  hidden: ['secretary', 'director', 'bookkeeper', 'township'],
}

export const classRights: Record<string, Rights> = {
  'class.pickups': guardian,
  'class.setPickups': guardian,
  'class.setToday': guardian,
  'class.list': runs,
  'class.list#first': { also: { keeper: atDesk, teacher: atDesk }, hidden: ['cook', 'doctor'] },
  'class.signOut': runs,
  'class.ring': runs,
  'class.guardians': office,
  'class.bar': office,
}
