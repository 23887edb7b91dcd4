import type { Rights } from '../expected'
import { county, everywhere, except, headed, township, village } from './places'

const officers = { secretary: village, director: village, bookkeeper: village }
const heads = { 'group-head': headed, 'lane-chief': headed }
const atDesk = except(everywhere, 'revoked')

const keepsRegister: Rights = { also: { ...officers, township, county } }
const grants: Rights = { also: { township, county } }

/** Who may give offices is told that the post is missing; that is a refusal, and writes nothing. */
const refusedOffice: Rights = {
  others: 'not-allowed',
  seen: { township, county },
  seenAs: 'post-missing',
}

export const peopleRights: Record<string, Rights> = {
  'me.home': { bound: everywhere, visitor: 'yes' },
  'me.home#village': { bound: everywhere, visitor: 'yes' },
  'file.prepare': { bound: everywhere },
  'people.bindByPhone': { others: 'already-bound', visitor: 'yes' },
  'people.laneNames': { bound: everywhere, visitor: 'yes' },
  'people.askBinding': { others: 'already-bound', visitor: 'yes' },
  'people.bindings': {
    also: {
      ...{ 'group-head': atDesk, 'lane-chief': atDesk },
      ...{ secretary: atDesk, director: atDesk, bookkeeper: atDesk },
    },
  },
  'people.confirmBinding': {
    also: { ...heads, ...officers },
    hidden: ['group-head', 'lane-chief', 'secretary', 'director', 'bookkeeper'],
    hiddenAs: 'asked-no-longer',
  },
  'people.family': { bound: everywhere },
  'people.importRegister': { ...keepsRegister, yes: 'not-a-spreadsheet' },
  'people.undoImport': { ...keepsRegister, yes: 'not-applied' },
  'people.importState': keepsRegister,
  'people.claimFirstAdmin': { others: 'already-bound', visitor: 'code-wrong', counts: ['settings'] },
  'people.setUpVillage': { also: { county } },
  'people.villages': { bound: everywhere, visitor: 'yes' },
  'people.grantRole': grants,
  'people.grantRole#county': { also: { county }, but: { county: { own: 'has-it-already' } } },
  'people.grantRole#stranger': grants,
  'people.grantRole#unfit': refusedOffice,
  'people.endRole': grants,
  'people.lanes': keepsRegister,
  'people.lane': keepsRegister,
  'people.assignHead': { also: { ...officers, township } },
  'people.setStandIn': { also: { ...officers, township } },
}
