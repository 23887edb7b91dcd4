import type { InputOf } from '../../src/contract'
import { serviceDefaults } from '../../src/domain/booking/defaults'
import type { PartRule } from '../../src/domain/booking/service'
import type { ServiceSettings } from '../../src/domain/booking/service-draft'
import { openVillage, valueOf, type Village } from '../village'
import { fillVillage, idOf, lunchId, openService, villageId } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
})
afterEach(() => village.close())

const { timetable, terms } = serviceDefaults.canteen
const one = { villageId, service: 'canteen' } as const
const lunch = (more: Partial<PartRule> | null): ServiceSettings => ({
  ...{ name: '幸福食堂', place: '邻里中心一楼', phone: '0537-6000002', terms },
  timetable: {
    ...timetable,
    parts:
      more === null
        ? [{ ...timetable.parts[0]!, part: 'supper' }]
        : timetable.parts.map((part) => ({ ...part, ...more })),
  },
})
const noon = lunch({ starts: '12:00' })
const draft = (
  settings: ServiceSettings,
  more: Partial<InputOf<'booking.draftService'>> = {},
  who = 'keeper',
) => village.tell(who, 'booking.draftService', { ...one, rev: 0, settings, send: true, ...more })
const approve = (more: Partial<InputOf<'booking.approveService'>> = {}, key?: string) =>
  village.tell('director', 'booking.approveService', { ...one, rev: 1, choices: [], ...more }, key)
const canteen = async (who = 'keeper') => {
  const { services } = valueOf(await village.ask(who, 'booking.settings', {}))
  return services.find(({ service }) => service === 'canteen')!
}
const bookLunch = (who: string) =>
  village.tell(who, 'booking.book', { sessionId: lunchId, for: [{ personId: idOf(who), guests: 0 }] })
const shown = async () =>
  valueOf(await village.ask('elder', 'booking.sessions', { service: 'canteen', from: '2026-11-25', days: 1 }))
    .sessions
const stored = () =>
  village.cloud.emulator.documents('sessions') as { _id: string; open: boolean; startsAt: string }[]

it('changes nothing for residents before the officer has decided', async () => {
  expect(valueOf(await draft(noon))).toEqual({ rev: 1 })
  expect(await shown()).toMatchObject([{ startsAt: '2026-11-25T11:30:00' }])
  expect(valueOf(await village.ask('director', 'booking.drafts', {}))).toMatchObject([
    { service: 'canteen', state: 'sent', name: '幸福食堂' },
  ])
  expect(valueOf(await village.ask('keeper', 'booking.drafts', {}))).toEqual([])
  valueOf(await approve())
  expect(await shown()).toMatchObject([{ startsAt: '2026-11-25T12:00:00' }])
  expect(await canteen()).toMatchObject({ rev: 2, draft: { state: 'approved', by: 'director' } })
})

it('goes back to the keeper with a reason, and is handed in anew', async () => {
  valueOf(await draft(noon))
  const back = { ...one, rev: 1, reason: '十二点太晚了' }
  valueOf(await village.tell('director', 'booking.returnService', back))
  expect(await canteen()).toMatchObject({ draft: { state: 'returned', reason: '十二点太晚了', rev: 2 } })
  expect(valueOf(await village.ask('keeper', 'booking.drafts', {}))).toMatchObject([{ state: 'returned' }])
  valueOf(await draft(lunch({ starts: '11:00' }), { rev: 2 }))
  valueOf(await approve({ rev: 3 }))
  expect(await shown()).toMatchObject([{ startsAt: '2026-11-25T11:00:00' }])
})

it('is decided by the 书记 or the 主任 alone', async () => {
  valueOf(await draft(noon))
  for (const who of ['keeper', 'cook', 'elder', 'chief']) {
    const asked = { ...one, rev: 1, choices: [] }
    expect(await village.tell(who, 'booking.approveService', asked)).toMatchObject({ refusal: 'not-allowed' })
    expect(await village.tell(who, 'booking.openService', { ...one, ...noon })).toMatchObject({
      refusal: 'not-allowed',
    })
  }
  expect(await draft(noon, {}, 'cook')).toMatchObject({ refusal: 'not-allowed' })
})

it('shows which bookings a change touches, with how many people and without a name', async () => {
  valueOf(await bookLunch('elder'))
  valueOf(await bookLunch('father'))
  const touched = valueOf(await village.ask('keeper', 'booking.touched', { ...one, settings: noon }))
  expect(touched).toMatchObject([{ sessionId: lunchId, how: 'other-time', people: 2 }])
  expect(JSON.stringify(touched)).not.toContain(idOf('elder'))
  expect(valueOf(await village.ask('keeper', 'booking.touched', { ...one, settings: lunch({}) }))).toEqual([])
})

it('keeps what people booked though the rule is gone, and takes nobody new', async () => {
  valueOf(await bookLunch('elder'))
  valueOf(await draft(lunch(null)))
  expect(await approve()).toMatchObject({ refusal: 'choice-missing', about: lunchId })
  expect(await canteen()).toMatchObject({ rev: 1, draft: { state: 'sent' } })
  valueOf(await approve({ choices: [{ sessionId: lunchId, keep: true }] }))
  expect((await shown()).map(({ id }) => id)).toContain(lunchId)
  const { bookings } = valueOf(await village.ask('elder', 'booking.mine', {}))
  expect(bookings).toMatchObject([{ sessionId: lunchId, state: 'confirmed' }])
})

it('closes a touched session with a reason where the officer says so', async () => {
  valueOf(await bookLunch('elder'))
  valueOf(await draft(noon))
  valueOf(await approve({ choices: [{ sessionId: lunchId, reason: '食堂修灶' }] }))
  const { bookings } = valueOf(await village.ask('elder', 'booking.mine', {}))
  expect(bookings).toMatchObject([{ state: 'cancelled-by-center' }])
  expect(await shown()).toMatchObject([{ open: false, closedBecause: '食堂修灶' }])
})

it('lets a session that everybody has left follow the new rule, or go with the old one', async () => {
  valueOf(await bookLunch('elder'))
  valueOf(await village.tell('elder', 'booking.cancel', { sessionId: lunchId, personId: idOf('elder') }))
  expect(stored()).toHaveLength(1)
  valueOf(await village.tell('director', 'booking.openService', { ...one, ...noon }))
  expect(stored()).toMatchObject([{ _id: lunchId, startsAt: '2026-11-25T12:00:00' }])
  valueOf(await village.tell('director', 'booking.openService', { ...one, ...lunch(null) }))
  expect(stored()).toEqual([])
})

it('answers a retry like the first time, and goes on where it broke off', async () => {
  valueOf(await bookLunch('elder'))
  valueOf(await draft(noon))
  const choices = [{ sessionId: lunchId, reason: '食堂修灶' }]
  village.cloud.emulator.setWeather(({ action, collection }) =>
    collection === 'sessions' && action.includes('modify') ? 'refused' : null,
  )
  expect(await approve({ choices }, 'key-of-one-approval')).toMatchObject({ ok: false })
  village.cloud.emulator.setWeather(null)
  expect(stored()).toMatchObject([{ open: true }])
  await village.cloud.timers.run('tick')
  expect(stored()).toMatchObject([{ open: false }])
  expect(await approve({ choices }, 'key-of-one-approval')).toMatchObject({ ok: true })
  expect(await canteen()).toMatchObject({ rev: 2 })
})

it('refuses what was written over an older version, by whoever was slower', async () => {
  valueOf(await draft(noon))
  expect(await draft(noon)).toMatchObject({ refusal: 'changed-meanwhile' })
  valueOf(await village.tell('director', 'booking.openService', { ...one, ...lunch({ starts: '11:00' }) }))
  expect(await approve()).toMatchObject({ refusal: 'changed-meanwhile' })
  const twice = await Promise.all([1, 2].map(() => draft(noon, { rev: 1 })))
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
})

it('takes the days of the market from the village', async () => {
  const [ours] = village.cloud.emulator.documents('villages') as { marketDays: number[] }[]
  valueOf(
    await village.tell('director', 'booking.openService', { ...one, ...lunch({ days: 'market-days' }) }),
  )
  expect((await canteen()).inForce?.timetable.market).toEqual(ours?.marketDays)
})

it('carries every meal out in the farm season', async () => {
  const season = { kind: 'season' as const, from: '2026-11-25', to: '2026-11-25' }
  const settings = { ...lunch({}), timetable: { ...timetable, changes: [season] } }
  valueOf(await village.tell('director', 'booking.openService', { ...one, ...settings }))
  expect(await shown()).toMatchObject([{ onlyDelivered: true }])
  valueOf(await bookLunch('elder'))
  expect(await shown()).toMatchObject([{ booked: [{ delivery: true }] }])
})
