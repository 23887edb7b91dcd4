import fc from 'fast-check'
import type { RosterEntry } from '../domain/booking/session'
import { fillVillage, idOf, lunchId, openService, seedCrowd } from '../../tests/booking/small-village'
import { storesOf } from '../../tests/stores'
import { openVillage, valueOf, type Village } from '../../tests/village'
import { Queue, type Waiting } from './queue'
import { Door } from './send'

let village: Village
let crowd: { openid: string; personId: string }[]
beforeAll(async () => {
  village = await openVillage({ now: '2026-11-24T19:00:00' })
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen', { capacity: 80 })
  crowd = await seedCrowd(village.cloud, 50)
  for (const { openid, personId } of crowd) {
    const input = { sessionId: lunchId, for: [{ personId, guests: 0 }] }
    await village.cloud.ask('api', { name: 'booking.book', input, key: `book-${personId}` }, openid)
  }
  await village.setClock('2026-11-25T11:35:00')
})
afterAll(() => village.close())

const cook = async () => {
  const stores = storesOf(village, 'cook')
  await stores.home.load()
  return stores
}
type Action = 'check-in' | 'undo'
const tick = (personId: string, action: Action = 'check-in', key = `tick-${action}-${personId}`) => ({
  key,
  name: 'booking.checkIn' as const,
  input: { sessionId: lunchId, personId, action },
  about: `${lunchId} ${personId}`,
  words: personId,
})
const roster = () =>
  (village.cloud.emulator.documents('sessions')[0] as { roster: Record<string, RosterEntry> }).roster
const backOnline = (stores: Awaited<ReturnType<typeof cook>>) => {
  stores.offline = false
  for (const tell of stores.onNetwork) tell()
}
const settled = async (queue: Queue) => {
  while (queue.sending) await new Promise((resolve) => setTimeout(resolve, 20))
}

it('keeps fifty ticks of a hall without network and sends each once when it is back', async () => {
  const stores = await cook()
  stores.offline = true
  for (const { personId } of crowd) stores.queue.add(tick(personId))
  await stores.queue.send()
  expect(stores.queue.own).toHaveLength(50)
  backOnline(stores)
  await settled(stores.queue)
  expect(stores.queue.own).toEqual([])
  expect(stores.queue.refused).toEqual([])
  for (const { personId } of crowd) expect(roster()[personId]).toMatchObject({ state: 'checked-in', rev: 2 })
})

it('takes the same tick twice as one, and lets one be taken back before it goes out', async () => {
  const stores = await cook()
  stores.offline = true
  stores.queue.add(tick(crowd[0]!.personId, 'undo', 'first-key'))
  stores.queue.add(tick(crowd[0]!.personId, 'undo', 'second-key'))
  expect(stores.queue.own).toHaveLength(1)
  expect(stores.queue.takeBack(`${lunchId} ${crowd[0]!.personId}`)).toBe(true)
  expect(stores.queue.own).toEqual([])
})

it('does a tick once whose answer was lost on the way', async () => {
  const stores = await cook()
  const { personId } = crowd[1]!
  stores.queue.add(tick(personId, 'undo'))
  stores.deaf = true
  await stores.queue.send()
  expect(stores.queue.own).toHaveLength(1)
  expect(roster()[personId]).toMatchObject({ state: 'confirmed', rev: 3 })
  stores.deaf = false
  await stores.queue.send()
  expect(stores.queue.own).toEqual([])
  expect(roster()[personId]).toMatchObject({ state: 'confirmed', rev: 3 })
})

it('says which one the cloud would not take and why, and goes on with those behind it', async () => {
  const stores = await cook()
  stores.offline = true
  stores.queue.add(tick(idOf('father')))
  stores.queue.add(tick(crowd[2]!.personId, 'undo'))
  backOnline(stores)
  await settled(stores.queue)
  expect(stores.queue.refused).toMatchObject([{ entry: { words: idOf('father') }, refusal: 'not-booked' }])
  expect(roster()[crowd[2]!.personId]).toMatchObject({ state: 'confirmed' })
  stores.queue.read()
  expect(stores.queue.refused).toEqual([])
})

it('keeps what waits when the app is closed, and leaves it to the one who did it', async () => {
  const kept = new Map<string, unknown>()
  const keep = {
    read: (name: string) => kept.get(name),
    write: (name: string, value: unknown) => void kept.set(name, value),
  }
  const { door } = await cook()
  let who = 'pcook0000000'
  const open = () =>
    new Queue(
      door,
      keep,
      () => who,
      () => undefined,
    )
  open().add(tick('p1'))
  expect(open().own).toHaveLength(1)
  who = 'pother000000'
  const other = open()
  expect(other.own).toEqual([])
  await other.send()
  expect(other.waiting).toHaveLength(1)
})

it('sends in the order of doing and loses nothing, however often the network goes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: fc.nat(6), gone: fc.boolean() }), { minLength: 1, maxLength: 20 }),
      async (acts) => {
        const sent: string[] = []
        let away = false
        const call = (_place: string, event: object): Promise<unknown> => {
          if (away) return Promise.reject(new Error('request:fail'))
          const { key } = event as { key: string }
          if (!sent.includes(key)) sent.push(key)
          return Promise.resolve({ ok: true, value: {}, now: '2026-11-25T11:35:00' })
        }
        const door = new Door(call, new Set(), () => 'never-used')
        const keep = { read: () => '', write: () => undefined }
        const queue = new Queue(
          door,
          keep,
          () => 'pme000000000',
          () => undefined,
        )
        const asked: string[] = []
        for (const [at, { id, gone }] of acts.entries()) {
          away = gone
          const entry = tick(`p${id}`, at % 2 ? 'undo' : 'check-in', `key-${at}`)
          const before = queue.waiting.length
          queue.add(entry)
          if (queue.waiting.length > before) asked.push(entry.key)
          await queue.send()
        }
        away = false
        await queue.send()
        expect(sent).toEqual(asked)
        expect(queue.waiting).toEqual([])
      },
    ),
  )
})

it('counts as waiting only what is its owner’s', async () => {
  const stores = await cook()
  stores.offline = true
  stores.queue.add(tick(crowd[3]!.personId, 'undo'))
  const [first] = stores.queue.own as [Waiting]
  expect(first.personId).toBe(valueOf(await village.ask('cook', 'me.home', {})).person?.id)
})
