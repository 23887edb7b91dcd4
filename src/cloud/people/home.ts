import { yes } from '../../domain/answer'
import { ageOn, dateOf } from '../../domain/calendar/moment'
import { isHeld } from '../../domain/people/roles'
import { rolesNow } from '../../domain/people/viewer'
import type { OutputOf } from '../../contract'
import type { Handler } from '../api/handler'
import { getOne } from '../platform/database'
import type { VillageDocument } from './documents'
import { onlyVillage } from './only-village'
import { surroundings, type Surroundings } from './surroundings'

/** me.home: two database calls, identity and the household with its head or the village of a visitor. */
export const home: Handler<'me.home'> = async ({ villageId }, context) => {
  const { viewer, household, now } = context
  const around = household ? await surroundings(household, now) : null
  const village = context.village ?? (await lookedAt(villageId, viewer.person !== null))
  return yes({
    person: viewer.person && personView(viewer.person.name, viewer.person.id, around, now),
    village: village && villageView(village),
    household: household && { id: household._id, lane: around?.lane ?? '', number: household.number },
    head: around?.head ?? null,
    standIn: household?.standIn && isHeld(household.standIn, now) ? (around?.standIn ?? null) : null,
    duty: around?.duty ?? null,
    roles: rolesNow(viewer, now)
      .filter(({ role }) => role !== 'resident')
      .map(({ role, placeId, post = null, service = null }) => ({ role, placeId, post, service })),
  })
}

/** The village that somebody looks at who lives in none: the one he chose, for a visitor the only one there is. */
async function lookedAt(villageId: string | undefined, known: boolean): Promise<VillageDocument | null> {
  if (villageId) return getOne<VillageDocument>('villages', villageId)
  return known ? null : onlyVillage()
}

function personView(name: string, id: string, around: Surroundings | null, now: string) {
  const self = around?.members.find((member) => member._id === id)
  return { id, name, age: self?.birth ? ageOn(self.birth, dateOf(now)) : null, hasPhone: !!self?.phone }
}

function villageView(village: VillageDocument): NonNullable<OutputOf<'me.home'>['village']> {
  const { _id, name, township, center, officePhone, marketDays } = village
  const { stage, phone, servedBy = null } = center
  const plate = { stage, name: center.name, phone, servedBy: servedBy && servedBy.name }
  return { id: _id, name, township, center: plate, officePhone, marketDays }
}
