import type { HandlersOf } from '../api/handler'
import { askBinding } from './ask-binding'
import { bindByPhone } from './bind-by-phone'
import { bindByCode } from './lives/bind-by-code'
import { find } from './lives/find'
import { personFile } from './lives/person-file'
import { claimFirstAdmin } from './claim-first-admin'
import { bindings, confirmBinding } from './confirm-binding'
import { family } from './family'
import { home } from './home'
import { importState } from './register/import-state'
import { lane, laneNames, lanes } from './lanes'
import { villages } from './set-up-village'
import { planned } from './terms/planned'
import { proposals } from './terms/proposals/list'
import { proposal } from './terms/proposals/read'

/** The handlers of people and of me. */
export const peopleHandlers = {
  'me.home': home,
  'people.askBinding': askBinding,
  'people.bindByCode': bindByCode,
  'people.bindByPhone': bindByPhone,
  'people.bindings': bindings,
  'people.claimFirstAdmin': claimFirstAdmin,
  'people.confirmBinding': confirmBinding,
  'term.planned': planned,
  'term.proposal': proposal,
  'term.proposals': proposals,
  'people.family': family,
  'people.find': find,
  'people.importState': importState,
  'people.lane': lane,
  'people.laneNames': laneNames,
  'people.lanes': lanes,
  'people.personFile': personFile,
  'people.villages': villages,
} satisfies Partial<HandlersOf<'api'>>
