import { agree } from '../privacy/agree'
import { openVillage, valueOf, type Village } from '../village'
import { fillVillage, idOf, openService, villageId } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
})
afterEach(() => village.close())

const stored = (id: string) =>
  (village.cloud.emulator.documents('sessions') as { _id: string; left: number }[]).find(
    ({ _id }) => _id === id,
  )

describe('the clinic day', () => {
  const earliest = `${villageId}:clinic:2026-12-01:follow-up-0830`
  const wanted = { sessionId: earliest, for: [{ personId: idOf('elder'), guests: 0 }] }
  beforeEach(async () => {
    await openService(village.cloud, 'clinic')
    await agree(village, 'elder', 'clinic', idOf('elder'))
  })

  it('is booked by the person and seen by the doctor, while the keeper sees a number', async () => {
    valueOf(await village.tell('elder', 'booking.book', wanted))
    expect(valueOf(await village.ask('doctor', 'booking.list', { sessionId: earliest })).rows).toMatchObject([
      { name: 'elder', pays: null },
    ])
    expect(valueOf(await village.ask('keeper', 'booking.list', { sessionId: earliest }))).toMatchObject({
      figures: { seats: 1 },
      rows: null,
    })
  })

  it('is on the keeper’s desk as one whose names he may not read', async () => {
    await openService(village.cloud, 'class')
    await village.setClock('2026-12-01T08:00:00')
    const named = async (who: string) =>
      valueOf(await village.ask(who, 'booking.desk', {})).map((one) => `${one.service} ${one.named}`)
    expect(new Set(await named('keeper'))).toEqual(new Set(['clinic false', 'class true']))
    expect(new Set(await named('doctor'))).toEqual(new Set(['clinic true']))
  })

  it('is not open to a son whose leave is for meals', async () => {
    expect(await village.tell('son', 'booking.book', wanted)).toMatchObject({ refusal: 'not-allowed' })
    valueOf(await village.tell('elder', 'booking.book', wanted))
    expect(valueOf(await village.ask('son', 'booking.mine', {})).bookings).toEqual([])
  })

  it('is cancelled by phone when less than two hours are left, and the doctor enters it', async () => {
    valueOf(await village.tell('elder', 'booking.book', wanted))
    await village.setClock('2026-12-01T06:30:00')
    const gone = { sessionId: earliest, personId: idOf('elder') }
    expect(await village.tell('elder', 'booking.cancel', gone)).toMatchObject({ refusal: 'cancel-by-phone' })
    expect((await village.tell('doctor', 'booking.cancel', gone)).ok).toBe(true)
    expect(stored(earliest)?.left).toBe(10)
  })
})

describe('the class day', () => {
  const tuesday = `${villageId}:class:2026-11-25:afternoon`
  const wanted = (key: string) => ({ sessionId: tuesday, for: [{ personId: idOf(key), guests: 0 }] })
  beforeEach(async () => {
    await openService(village.cloud, 'class')
    await agree(village, 'father', 'child', idOf('child'))
  })

  it('takes a child from its father and is run by the teacher', async () => {
    valueOf(await village.tell('father', 'booking.book', wanted('child')))
    await village.setClock('2026-11-25T16:35:00')
    const tick = { sessionId: tuesday, personId: idOf('child'), action: 'check-in' as const }
    expect((await village.tell('teacher', 'booking.checkIn', tick)).ok).toBe(true)
    expect(await village.tell('cook', 'booking.checkIn', tick)).toMatchObject({ refusal: 'not-allowed' })
  })

  it('takes no grown-up and no child of another house', async () => {
    expect(await village.tell('father', 'booking.book', wanted('daughter'))).toMatchObject({
      refusal: 'child-only',
    })
    expect(await village.tell('elder', 'booking.book', wanted('child'))).toMatchObject({
      refusal: 'not-allowed',
    })
  })

  it('offers the father his child alone', async () => {
    const look = { service: 'class' as const, from: '2026-11-25', days: 7 }
    const { people } = valueOf(await village.ask('father', 'booking.sessions', look))
    expect(people.map(({ name }) => name)).toEqual(['child'])
  })
})
