import type { InputOf } from '../../src/contract'
import { openVillage, valueOf, type Village } from '../village'
import { careOf } from '../people/care'
import { seed } from './seed'
import { fillVillage, idOf, lunchId, openService, villageId } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
  const lunch = { sessionId: lunchId, for: [{ personId: idOf('elder'), guests: 0 }] }
  valueOf(await village.tell('elder', 'booking.book', lunch))
  await seed(village.cloud, { roles: [{ ...secretary }] })
})
afterEach(() => village.close())

/** The father of the small village keeps the party's books here. */
const secretary = {
  ...{ _id: 'rsecretary00', personId: idOf('father'), role: 'village-officer', placeId: villageId },
  ...{ post: 'party-secretary', service: null, from: '2026-01-01T00:00:00', to: null, households: 0 },
}
const at = (time: string) => village.setClock(`2026-11-25T${time}`)
const missed = async (who: string) => valueOf(await village.ask(who, 'booking.missed', {}))
type Said = InputOf<'booking.answerMissed'>
const say = (who: string, turn: Said['turn'], answer: Said['answer'], more: Partial<Said> = {}) =>
  village.tell(who, 'booking.answerMissed', {
    ...{ sessionId: lunchId, personId: idOf('elder'), turn, answer },
    ...more,
  })
const turnsOf = async (...whos: string[]) => {
  const turns: string[] = []
  for (const who of whos) turns.push((await missed(who)).map(({ turn, mine }) => `${turn} ${mine}`).join())
  return turns
}

it('is the keeper’s first, half an hour before the closing, and nobody else’s', async () => {
  await at('11:59:59')
  expect(await missed('keeper')).toEqual([])
  await at('12:00:00')
  expect(await missed('keeper')).toMatchObject([
    {
      ...{ sessionId: lunchId, personId: idOf('elder'), name: 'elder', age: 78, livesAlone: true },
      ...{ lane: '3巷', number: '3', turn: 'keeper', mine: true, dueAt: '2026-11-25T12:30:00', steps: [] },
    },
  ])
  expect(await turnsOf('cook', 'chief', 'father')).toEqual(['keeper true', '', ''])
})

it('goes to her head when nobody answers, then to the relative, and after an hour to the one on duty', async () => {
  await at('12:05:00')
  valueOf(await say('keeper', 'keeper', 'no-answer'))
  expect(await turnsOf('keeper', 'chief', 'father')).toEqual(['heads false', 'heads true', ''])
  await at('12:10:00')
  valueOf(await say('chief', 'heads', 'no-answer'))
  // Her son has her leave and no telephone: there is nobody to ring, her head goes there.
  expect(await turnsOf('chief')).toEqual(['heads true'])
  await at('13:30:00')
  expect(await turnsOf('keeper', 'chief', 'father')).toEqual(['duty true', 'duty false', 'duty true'])
  valueOf(await say('father', 'duty', 'home'))
  expect(await turnsOf('keeper', 'chief', 'father')).toEqual(['', '', ''])
})

it('rings the grandson who has her leave when her head gets no answer', async () => {
  await seed(village.cloud, {
    people: [{ ...grandson }],
    cares: [careOf({ forPersonId: idOf('elder'), granteeId: grandson._id, service: 'meal' })],
  })
  await at('12:05:00')
  valueOf(await say('keeper', 'keeper', 'no-answer'))
  valueOf(await say('chief', 'heads', 'no-answer'))
  expect(await missed('chief')).toMatchObject([
    {
      ...{ turn: 'relative', mine: true, ring: { phone: '19900000077', name: 'grandson' } },
      steps: [
        { turn: 'keeper', answer: 'no-answer', at: '2026-11-25T12:05:00' },
        { turn: 'heads', answer: 'no-answer' },
      ],
    },
  ])
})

const grandson = {
  ...{ _id: 'pgrandson000', name: 'grandson', birth: '1998-01', gender: null, phone: '19900000077' },
  ...{ villageId: null, householdId: null, laneId: null, relation: null, livesAlone: false, note: null },
}

it('writes down who said what and when, and until when she is away', async () => {
  await at('12:05:00')
  valueOf(await say('keeper', 'keeper', 'hospital', { until: '2026-12-03' }))
  const [lunch] = village.cloud.emulator.documents('sessions') as { roster: Record<string, object> }[]
  expect(lunch?.roster[idOf('elder')]).toMatchObject({
    ...{ state: 'confirmed', seats: 1 },
    missed: [
      {
        ...{ turn: 'keeper', answer: 'hospital', until: '2026-12-03' },
        ...{ at: '2026-11-25T12:05:00', byId: idOf('keeper') },
      },
    ],
  })
  expect(await missed('keeper')).toEqual([])
})

it('goes on for days until somebody has answered, and ends when she is ticked', async () => {
  await village.setClock('2026-11-28T09:00:00')
  expect(await turnsOf('keeper', 'father')).toEqual(['duty true', 'duty true'])
  expect((await missed('keeper'))[0]?.date).toBe('2026-11-25')
  await at('12:05:00')
  const tick = { sessionId: lunchId, personId: idOf('elder'), action: 'check-in' as const }
  valueOf(await village.tell('cook', 'booking.checkIn', tick))
  expect(await missed('keeper')).toEqual([])
})

it('asks after nobody where the center has closed the session', async () => {
  valueOf(await village.tell('cook', 'booking.close', { sessionId: lunchId, reason: '停电' }))
  await at('12:10:00')
  expect(await missed('keeper')).toEqual([])
})

it('begins when the meal was carried and nobody opened, and not where the tap is taken back', async () => {
  const home = { sessionId: lunchId, for: [{ personId: idOf('father'), guests: 0, delivery: true }] }
  valueOf(await village.tell('father', 'booking.book', home))
  await at('11:20:00')
  const door = { sessionId: lunchId, personId: idOf('father') }
  expect(await village.tell('cook', 'booking.checkIn', { ...door, action: 'nobody-home' })).toMatchObject({
    value: { state: 'no-show' },
  })
  // He is 54 and lives with others: nobody asks after him.
  expect(await missed('keeper')).toEqual([])
  const hers = { sessionId: lunchId, personId: idOf('elder') }
  expect(await village.tell('cook', 'booking.checkIn', { ...hers, action: 'nobody-home' })).toMatchObject({
    refusal: 'not-the-day',
  })
})

it('refuses a turn that is over, an absence without its day, and those whom it does not concern', async () => {
  expect(await say('keeper', 'keeper', 'home')).toMatchObject({ refusal: 'not-missed' })
  await at('12:05:00')
  expect(await say('keeper', 'keeper', 'away')).toMatchObject({ refusal: 'until-missing' })
  for (const who of ['chief', 'father', 'elder', 'son', 'doctor', 'director'])
    expect(await say(who, 'keeper', 'home')).toMatchObject({ refusal: 'not-allowed' })
  valueOf(await say('keeper', 'keeper', 'no-answer'))
  expect(await say('cook', 'keeper', 'home')).toMatchObject({ refusal: 'changed-meanwhile' })
})

it('gives the same answer to the same key, and writes it down once', async () => {
  await at('12:05:00')
  const input = { sessionId: lunchId, personId: idOf('elder'), turn: 'keeper', answer: 'no-answer' } as const
  const first = valueOf(await village.tell('keeper', 'booking.answerMissed', input, 'key-the-same'))
  expect(valueOf(await village.tell('keeper', 'booking.answerMissed', input, 'key-the-same'))).toEqual(first)
  expect((await missed('chief'))[0]?.steps).toHaveLength(1)
})

it('writes down for her who looked', async () => {
  await at('12:05:00')
  await missed('keeper')
  expect(village.cloud.emulator.documents('audits')).toMatchObject([
    { actorId: idOf('keeper'), personIds: [idOf('elder')], why: 'missed-meal' },
  ])
})

it('shows the list whose turn it is, and no call any more once somebody has answered', async () => {
  await at('12:05:00')
  const row = async () => valueOf(await village.ask('cook', 'booking.list', { sessionId: lunchId })).rows?.[0]
  expect((await row())?.callFirst).toMatchObject({ turn: 'keeper' })
  valueOf(await say('keeper', 'keeper', 'no-answer'))
  expect((await row())?.callFirst).toMatchObject({ turn: 'heads' })
  valueOf(await say('chief', 'heads', 'home'))
  expect((await row())?.callFirst).toBeNull()
})
