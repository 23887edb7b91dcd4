import type { LocalCloud } from '../../../src/local/open-local-cloud'
import { villageId } from '../../booking/small-village'
import { seed } from '../../booking/seed'

/** Somebody who taps for everybody of his household. */
export interface Party {
  openid: string
  personIds: string[]
}

/** Puts households of `size` people, the first of each bound to an account, into the small village. */
export async function seedParties(cloud: LocalCloud, count: number, size: number): Promise<Party[]> {
  const households = Array.from({ length: count }, (_, at) => {
    const digits = String(at).padStart(5, '0')
    return {
      id: `hrush0${digits}0`,
      order: 100 + at,
      openid: `o-rush-${digits}`,
      personIds: Array.from({ length: size }, (_one, place) => `prush${digits}${place}0`),
    }
  })
  await seed(cloud, {
    households: households.map(({ id, order }) => ({
      _id: id,
      villageId,
      laneId: 'llane0000000',
      number: String(order),
      order,
      headId: null,
      headHistory: [],
      standIn: null,
    })),
    people: households.flatMap(({ id, personIds }) =>
      personIds.map((personId, place) => ({
        _id: personId,
        name: '村民',
        birth: '1950-03',
        gender: null,
        phone: null,
        villageId,
        householdId: id,
        laneId: 'llane0000000',
        relation: place === 0 ? '户主' : '配偶',
        livesAlone: false,
        note: null,
      })),
    ),
    accounts: households.map(({ openid, personIds }) => ({ _id: openid, personId: personIds[0], ask: null })),
  })
  return households.map(({ openid, personIds }) => ({ openid, personIds }))
}
