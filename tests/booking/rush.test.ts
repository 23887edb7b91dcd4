import type { RosterEntry } from '../../src/domain/booking/session'
import { openVillage, type Village } from '../village'
import { fillVillage, lunchId, openService, seedCrowd } from './small-village'

interface Stored {
  left: number
  capacity: number
  unwritten: string[]
  roster: Record<string, RosterEntry>
}
interface Reply {
  ok: boolean
  refusal?: string
}

let village: Village
beforeEach(async () => {
  village = await openVillage({ most: 4 })
  await fillVillage(village.cloud)
})
afterEach(() => village.close())

async function tap({ openid, personId }: { openid: string; personId: string }, key: string): Promise<Reply> {
  const input = { sessionId: lunchId, for: [{ personId, guests: 0 }] }
  const answer = await village.cloud.ask('api', { name: 'booking.book', input, key }, openid)
  if ('errCode' in answer) throw new Error(answer.errMsg)
  return answer.result as Reply
}

const lunch = () => village.cloud.emulator.documents('sessions')[0] as Stored

/** The rows say of everybody what the roster says. */
function expectRowsLikeRoster(): void {
  const rows = village.cloud.emulator.documents('bookings') as {
    personId: string
    state: string
    rev: number
  }[]
  const { roster, unwritten } = lunch()
  expect(unwritten).toEqual([])
  expect(Object.fromEntries(rows.map(({ personId, state, rev }) => [personId, { state, rev }]))).toEqual(
    Object.fromEntries(Object.entries(roster).map(([id, { state, rev }]) => [id, { state, rev }])),
  )
}

it('seats exactly twenty when fifty book an unmade session of twenty at once', async () => {
  await openService(village.cloud, 'canteen', { capacity: 20 })
  const crowd = await seedCrowd(village.cloud, 50)
  const replies = await Promise.all(crowd.map((one, at) => tap(one, `key-first-${at}`)))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(20)
  expect(new Set(replies.filter(({ ok }) => !ok).map(({ refusal }) => refusal))).toEqual(
    new Set(['session-full']),
  )
  expect(village.cloud.emulator.documents('sessions')).toHaveLength(1)
  expect(lunch()).toMatchObject({ left: 0, capacity: 20 })
  expectRowsLikeRoster()
})

it('sells exactly two hundred seats to four hundred people, every tenth tapping twice', async () => {
  await openService(village.cloud, 'canteen', { capacity: 200 })
  const crowd = await seedCrowd(village.cloud, 400)
  const taps = crowd.flatMap((one, at) => {
    const again = () => tap(one, `key-rush-${at}`)
    return at % 10 === 0 ? [again(), again()] : [again()]
  })
  let calls = 0
  const stop = village.cloud.emulator.onCall(() => calls++)
  const replies = await Promise.all(taps)
  stop()
  // Five for a booking with identity, one more for storing the session, two more for who was overtaken.
  expect(calls).toBeLessThanOrEqual(taps.length * 5 + taps.length * 2)
  const { left, roster } = lunch()
  expect(left).toBe(0)
  expect(Object.values(roster).reduce((sum, { seats }) => sum + seats, 0)).toBe(200)
  expect(Object.keys(roster)).toHaveLength(200)
  expect(replies.filter(({ ok, refusal }) => !ok && refusal !== 'session-full')).toEqual([])
  const retries = await Promise.all(crowd.map((one, at) => tap(one, `key-rush-${at}`)))
  expect(retries.map(({ ok }) => ok)).toEqual(crowd.map(({ personId }) => personId in roster))
  expect(lunch().roster).toEqual(roster)
  expectRowsLikeRoster()
})
