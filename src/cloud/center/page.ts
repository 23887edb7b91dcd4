import { no, yes } from '../../domain/answer'
import { mayDecide, mayDraft } from '../../domain/booking/service-draft'
import { servingVillage } from '../../domain/center/stage'
import type { OutputOf } from '../../contract'
import type { Context, Handler } from '../api/handler'
import type { VillageDocument } from '../people/documents'
import { onlyVillage } from '../people/only-village'
import { getOne } from '../platform/database'
import type { CenterDocument } from './documents'

type Writing = OutputOf<'center.page'>['writing']

/** center.page: nothing in it is about a person; at most four database calls with identity. */
export const page: Handler<'center.page'> = async (input, context) => {
  const village = await villageFor(input.villageId, context)
  if (!village) return no('not-found')
  const { _id: villageId, name, center } = village
  const found = await getOne<CenterDocument>('centers', villageId)
  const { batch = null, year = null, stage, phone } = center
  return yes({
    ...{ villageId, village: name, stage, name: center.name, phone, batch, year },
    facilities: found?.facilities ?? [],
    writing: writingFor(villageId, found, context),
  })
}

/** The village that is named, else the one whose center serves the reader; an office's where he lives in none. */
async function villageFor(
  named: string | undefined,
  { village, viewer }: Context,
): Promise<VillageDocument | null> {
  if (named) return getOne<VillageDocument>('villages', named)
  if (!village) return placeOf(viewer.roles.map(({ placeId }) => placeId))
  const serving = servingVillage(village)
  return serving === village._id ? village : getOne<VillageDocument>('villages', serving)
}

const placeOf = (places: string[]): Promise<VillageDocument | null> => {
  const own = places.find((placeId) => placeId.length === 12)
  return own ? getOne<VillageDocument>('villages', own) : onlyVillage()
}

function writingFor(villageId: string, found: CenterDocument | null, { viewer, now }: Context): Writing {
  if (!mayDraft(viewer, villageId, now)) return null
  const draft = found?.draft ?? null
  return { rev: found?.rev ?? 0, draft, mayDecide: mayDecide(viewer, villageId, now) }
}
