import { sessionIdOf } from '../../../src/domain/booking/session'
import type { Noted } from '../../../src/local/emulator'
import type { PersonDocument } from '../../../src/cloud/people/documents'
import { consentVersion } from '../../../src/domain/privacy/consent'
import { personaOf } from '../../../src/local/personas'
import { valueOf, type Village } from '../../village'
import { villageId } from '../liuhe'
import { Documents, openPeopledLiuhe, which } from './village'

let village: Village
let stored: Documents
const lunch = (date: string) => sessionIdOf({ villageId, service: 'canteen', date, part: 'lunch' })
const tomorrow = lunch('2026-11-25')

let noted: Noted
beforeAll(async () => {
  village = await openPeopledLiuhe()
  stored = new Documents(village)
  valueOf(await village.tell('elder', 'people.askBinding', { villageId, lane: '3巷', name: '周桂兰' }))
  const [ask] = valueOf(await village.ask('chief', 'people.bindings', {}))
  valueOf(await village.tell('chief', 'people.confirmBinding', { askId: ask?.askId ?? '', yes: true }))
})
beforeEach(() => {
  noted = village.cloud.emulator.note()
})
afterEach(async () => {
  noted.putBack()
  noted.end()
  await village.setClock('2026-11-24T10:00:00')
})
afterAll(() => village.close())

const elder = (): PersonDocument => stored.person('周桂兰')
const orders = async (sessionId: string) =>
  valueOf(
    await village.tell('elder', 'booking.book', {
      sessionId,
      for: [{ personId: elder()._id, guests: 0 }],
    }),
  )
const leaves = (why: 'deceased' | 'moved-out' | 'by-mistake', key?: string) =>
  village.tell('chief', 'people.leave', { who: [which(elder())], why }, key)
const files = async (words: string, category: 'facilities' | 'errand') =>
  valueOf(await village.tell('elder', 'request.file', { words, category, bypass: false })).requestId
const answered = async (requestId: string) => {
  valueOf(await village.tell('chief', 'request.accept', { requestId }))
  valueOf(await village.tell('chief', 'request.answer', { requestId, words: '换好了' }))
}

it('gives the seat of a dead woman back, and takes her off the kitchen’s list and the head’s', async () => {
  await orders(tomorrow)
  const before = stored.session(tomorrow)?.left ?? 0
  valueOf(await leaves('deceased'))
  expect(stored.session(tomorrow)).toMatchObject({
    left: before + 1,
    roster: { [elder()._id]: { seats: 0, state: 'cancelled' } },
  })
  const { rows } = valueOf(await village.ask('cook', 'booking.list', { sessionId: tomorrow }))
  expect(rows).toEqual([])
  const { elders } = valueOf(await village.ask('chief', 'booking.elders', {}))
  expect(elders.map(({ name }) => name)).not.toContain('周桂兰')
  const lane = stored.people().find(({ name }) => name === '李秀兰')?.laneId ?? ''
  const rowsOfLane = valueOf(await village.ask('director', 'people.lane', { laneId: lane }))
  expect(rowsOfLane.map(({ name }) => name)).not.toContain('周桂兰')
})

it('asks a dead woman for no rating and nobody to tell her the answer, while the lamp is still mended', async () => {
  const rated = await files('路灯不亮', 'facilities')
  await answered(rated)
  const lamp = await files('路也坏了', 'facilities')
  const errand = await files('替我交电费', 'errand')
  const behalf = { words: '低保怎么办', category: 'hardship' as const, bypass: false, subjectId: elder()._id }
  const waits = valueOf(await village.tell('keeper', 'request.file', behalf)).requestId
  valueOf(await leaves('deceased'))
  expect(stored.request(rated)).toMatchObject({ state: 'closed', rating: null, wakesAt: null })
  expect(stored.request(errand)?.state).toBe('closed')
  expect(stored.request(waits)?.state).toBe('voided')
  expect(stored.request(lamp)?.state).toBe('submitted')
  await village.setClock('2026-12-20T10:00:00')
  expect(stored.request(rated)?.history.map(({ what }) => what)).not.toContain('remind')
  valueOf(await village.tell('director', 'request.answer', { requestId: lamp, words: '修好了' }))
  expect(stored.request(lamp)).toMatchObject({ state: 'closed', rating: null })
})

it('ends the leave that she gave and got, and lets her account go', async () => {
  const { name, phone } = personaOf('son')
  const give = { forPersonId: elder()._id, to: { name, phone: phone ?? '' }, services: ['meal' as const] }
  valueOf(await village.tell('elder', 'care.give', give))
  valueOf(await leaves('deceased'))
  expect(stored.cares()).toMatchObject([
    { to: '2026-11-24T10:00:00', history: [{ what: 'given' }, { what: 'ended', side: 'village' }] },
  ])
  expect(stored.account('elder')?.personId).toBeNull()
  expect(valueOf(await village.ask('elder', 'me.home', {})).person).toBeNull()
  expect(valueOf(await village.ask('son', 'people.family', {})).map(({ name }) => name)).not.toContain(
    '周桂兰',
  )
})

it('takes back what she had agreed to', async () => {
  const agree = { personId: elder()._id, kind: 'clinic', version: consentVersion } as const
  valueOf(await village.tell('elder', 'privacy.giveConsent', agree))
  valueOf(await leaves('deceased'))
  expect(village.cloud.emulator.documents('consents')).toMatchObject([{ state: 'withdrawn' }])
})

it('lets one who moved out read and rate her own matters, and no longer be a resident', async () => {
  const rated = await files('路灯不亮', 'facilities')
  await answered(rated)
  await orders(tomorrow)
  valueOf(await leaves('moved-out'))
  expect(stored.account('elder')?.personId).toBe(elder()._id)
  const home = valueOf(await village.ask('elder', 'me.home', {}))
  expect(home).toMatchObject({ person: { name: '周桂兰' }, household: null, village: null })
  expect(valueOf(await village.ask('elder', 'request.mine', {}))).toHaveLength(1)
  expect(stored.session(tomorrow)?.roster[elder()._id]).toMatchObject({ seats: 0 })
  const again = { sessionId: tomorrow, for: [{ personId: elder()._id, guests: 0 }] }
  expect((await village.tell('elder', 'booking.book', again)).ok).toBe(false)
  valueOf(
    await village.tell('elder', 'request.rate', {
      requestId: rated,
      solved: true,
      satisfaction: 'satisfied',
    }),
  )
})

it('answers a retry alike and stops nothing twice', async () => {
  await orders(tomorrow)
  const who = [which(elder())]
  const first = await village.tell('chief', 'people.leave', { who, why: 'deceased' }, 'key-leaving')
  const left = stored.session(tomorrow)?.left
  expect(await village.tell('chief', 'people.leave', { who, why: 'deceased' }, 'key-leaving')).toEqual(first)
  expect(stored.session(tomorrow)?.left).toBe(left)
  expect(elder().changes?.filter(({ what }) => what === 'left')).toHaveLength(1)
})

it('is nothing at all or finished by the next tick, at whichever database call the cloud breaks down', async () => {
  await orders(tomorrow)
  const rated = await files('路灯不亮', 'facilities')
  await answered(rated)
  const before = village.cloud.emulator.note()
  let leftBehind = 0
  for (let at = 1, broke = true; broke; at++) {
    broke = await leavesInTheMiddle(at)
    if (elder().left) {
      if (stored.account('elder')?.personId !== null) leftBehind += 1
      // Whatever is written, the account is nobody's from the first moment on.
      expect(valueOf(await village.ask('elder', 'me.home', {})).person).toBeNull()
      await village.cloud.timers.run('tick')
      expect(stored.session(tomorrow)?.roster[elder()._id]).toMatchObject({ seats: 0 })
      expect(stored.request(rated)?.state).toBe('closed')
      expect(stored.account('elder')?.personId).toBeNull()
      await village.setClock('2026-11-24T10:10:00')
      expect(elder().unsettled).toBeNull()
      await village.setClock('2026-11-24T10:00:00')
    } else {
      expect(stored.session(tomorrow)?.roster[elder()._id]).toMatchObject({ seats: 1 })
      expect(stored.request(rated)?.state).toBe('answered')
    }
    before.putBack()
  }
  before.end()
  expect(leftBehind).toBeGreaterThan(3)
})

/** She is taken out, and from its so-manyeth call on the database is gone; false when there were fewer calls. */
async function leavesInTheMiddle(at: number): Promise<boolean> {
  let calls = 0
  village.cloud.emulator.setWeather(({ action }) => {
    // A transaction whose function has died ends by itself; here its end is not lost, so that nobody waits for it.
    if (/abort|rollback/i.test(action)) return null
    return ++calls >= at ? 'refused' : null
  })
  await leaves('deceased')
  village.cloud.emulator.setWeather(null)
  return calls >= at
}

it('lets her live again when it was a mistake: in her household, and asked about her open matters', async () => {
  const lamp = await files('路灯不亮', 'facilities')
  const household = elder().householdId
  valueOf(await leaves('deceased'))
  valueOf(await village.tell('chief', 'people.undoChange', which(elder())))
  expect(elder()).toMatchObject({ householdId: household, villageId, left: null })
  valueOf(await village.tell('chief', 'request.accept', { requestId: lamp }))
  expect(
    valueOf(await village.tell('chief', 'request.ask', { requestId: lamp, words: '哪一盏' })).state,
  ).toBe('waiting-resident')
})

it('keeps whoever holds an office, and tells who it is', async () => {
  const chief = stored.person('王秀英')
  expect(
    await village.tell('director', 'people.leave', {
      who: [which(stored.person('周桂兰')), which(chief)],
      why: 'moved-out',
    }),
  ).toMatchObject({ refusal: 'holds-roles', about: chief._id })
  expect(elder().left ?? null).toBeNull()
})

it('tells before the yes what will stop', async () => {
  await orders(tomorrow)
  await files('路灯不亮', 'facilities')
  const { stops, person } = valueOf(
    await village.ask('chief', 'people.personFile', { personId: elder()._id }),
  )
  expect(stops).toMatchObject({ bookings: 1, matters: 1, cares: 0, offices: 0, childrenAlone: [] })
  expect(person.bound).toBe(true)
})
