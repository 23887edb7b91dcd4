import type { Rights } from '../expected'
import { everywhere, except, headed, village } from './places'

const officers = { secretary: village, director: village, bookkeeper: village }
const heads = { 'group-head': headed, 'lane-chief': headed }
const keepers = ['group-head', 'lane-chief', 'secretary', 'director', 'bookkeeper'] as const
const atDesk = except(everywhere, 'revoked')

/** The register: a head writes for his own households, the officers for the village. */
const keeps: Rights = { also: { ...heads, ...officers }, hidden: keepers }

const finders: Rights = {
  also: {
    ...{ 'group-head': atDesk, 'lane-chief': atDesk, keeper: atDesk },
    ...{ secretary: atDesk, director: atDesk, bookkeeper: atDesk },
  },
}

export const livesRights: Record<string, Rights> = {
  // Who looks beyond his village is refused; a head is only ever shown his own households.
  'people.find': {
    also: { 'group-head': atDesk, 'lane-chief': atDesk, keeper: village, ...officers },
  },
  'people.find#name': finders,
  'people.find#child': finders,
  'people.personFile': keeps,
  'people.personFile#child': keeps,
  'people.addPerson': keeps,
  // A new household is the village's to put in: it has no head yet.
  'people.addHousehold': { also: officers },
  'people.correctPerson': keeps,
  'people.movePerson': keeps,
  'people.setGuardians': keeps,
  'people.leave': keeps,
  'people.undoChange': keeps,
  'people.correctHousehold': keeps,
  'people.closeHousehold': { ...keeps, yes: 'people-live-there' },
  'people.undoHouseholdChange': keeps,
  'people.makeCode': keeps,
  'people.releaseAccount': keeps,
  'people.bindByCode': { others: 'already-bound', visitor: 'yes' },
  'people.bindByCode#wrong': {
    others: 'already-bound',
    visitor: 'code-wrong',
    counts: ['accounts', 'codes'],
  },
}
