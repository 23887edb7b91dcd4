import type { PersonDocument } from '../../src/cloud/people/documents'
import { seed } from '../booking/seed'
import { idOf, openRequestVillage, villageId } from '../request/small-village'
import { valueOf, type Village } from '../village'

const home = {
  ...{ villageId, householdId: 'h12000000000', laneId: 'l30000000000', gender: null, relation: null },
  ...{ livesAlone: false, note: null, phone: null },
}

/** Two more in the daughter's household, whom nobody has bound and who have no number: an old woman and a child. */
export const granny: PersonDocument = { ...home, _id: 'pgranny00000', name: '王老太', birth: '1940-01' }
export const girl: PersonDocument = { ...home, _id: 'pgirl0000000', name: '小雨', birth: '2018-05' }

/** The village of requests with these two; the daughter and the father grown up in the register as well. */
export async function openFamilyVillage(): Promise<Village> {
  const village = await openRequestVillage()
  await seed(village.cloud, { people: [granny, girl] })
  for (const key of ['daughter', 'father']) {
    const personId = idOf(key)
    const { rev } = valueOf(await village.ask('group-head', 'people.personFile', { personId })).person
    const grown = { personId, rev, birth: '1972-06' }
    valueOf(await village.tell('group-head', 'people.correctPerson', grown))
  }
  return village
}

/** Something that the keeper writes down for the old woman. */
export async function filedForGranny(village: Village, more: object = {}): Promise<string> {
  const matter = { subjectId: granny._id, words: '路灯不亮了', bypass: false, ...more }
  return valueOf(await village.tell('keeper', 'request.file', matter)).requestId
}
