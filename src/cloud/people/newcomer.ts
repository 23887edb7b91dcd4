import type { PersonDocument } from './documents'

/** Somebody who lives in no household of ours: a role-holder from elsewhere, or a relative whom no register knows. */
export const newcomer = (
  who: Pick<PersonDocument, '_id' | 'name' | 'phone' | 'villageId'>,
): PersonDocument => ({
  ...who,
  birth: null,
  gender: null,
  householdId: null,
  laneId: null,
  relation: null,
  livesAlone: false,
  note: null,
})
