import type { ConsentDocument } from '../../src/cloud/privacy/documents'
import { consentVersion as version } from '../../src/domain/privacy/consent'
import { fillVillage, idOf, openService, villageId } from '../booking/small-village'
import { openVillage, valueOf, type Village } from '../village'
import { agree } from './agree'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'clinic')
  await openService(village.cloud, 'class')
})
afterEach(() => village.close())

const clinic = `${villageId}:clinic:2026-12-01:follow-up-0830`
const lesson = `${villageId}:class:2026-11-25:afternoon`
const book = (who: string, sessionId: string, key: string, more: object = {}) =>
  village.tell(who, 'booking.book', { sessionId, for: [{ personId: idOf(key), guests: 0 }], ...more })
const consents = () => village.cloud.emulator.documents('consents') as ConsentDocument[]
const seats = (id: string, key: string) =>
  (
    village.cloud.emulator.documents('sessions') as {
      _id: string
      roster: Record<string, { seats: number }>
    }[]
  ).find(({ _id }) => _id === id)?.roster[idOf(key)]?.seats

it('books no clinic without a yes, and goes on with the same order after it', async () => {
  expect(await book('elder', clinic, 'elder')).toMatchObject({
    refusal: 'consent-needed',
    about: idOf('elder'),
  })
  await agree(village, 'elder', 'clinic', idOf('elder'))
  expect((await book('elder', clinic, 'elder')).ok).toBe(true)
  expect(consents()).toMatchObject([
    {
      kind: 'clinic',
      state: 'given',
      version,
      history: [{ what: 'given', by: 'self', actorId: idOf('elder') }],
    },
  ])
})

it('takes what she told her head as her yes, and writes down how', async () => {
  valueOf(await book('chief', clinic, 'elder', { basis: 'phone' }))
  expect(consents()).toMatchObject([
    {
      personId: idOf('elder'),
      state: 'given',
      history: [{ by: 'spoken', basis: 'phone', actorId: idOf('chief') }],
    },
  ])
  valueOf(
    await village.tell('chief', 'booking.cancel', {
      sessionId: clinic,
      personId: idOf('elder'),
      basis: 'phone',
    }),
  )
  valueOf(await book('chief', clinic, 'elder', { basis: 'phone' }))
  expect(consents()[0]?.history).toHaveLength(1)
})

it('takes a child under fourteen only with its guardian’s yes', async () => {
  expect(await book('father', lesson, 'child')).toMatchObject({ refusal: 'consent-needed' })
  const wish = { personId: idOf('child'), kind: 'child' as const, version }
  expect(await village.tell('elder', 'privacy.giveConsent', wish)).toMatchObject({ refusal: 'not-found' })
  expect(await village.tell('chief', 'privacy.giveConsent', wish)).toMatchObject({ refusal: 'not-found' })
  valueOf(await village.tell('daughter', 'privacy.giveConsent', wish))
  expect((await book('father', lesson, 'child')).ok).toBe(true)
})

it('lets nobody agree to the clinic for another grown-up of the house, and takes no yes to another text', async () => {
  const wish = { personId: idOf('daughter'), kind: 'clinic' as const, version }
  expect(await village.tell('father', 'privacy.giveConsent', wish)).toMatchObject({ refusal: 'not-allowed' })
  const old = { ...wish, version: '2020-01' }
  expect(await village.tell('daughter', 'privacy.giveConsent', old)).toMatchObject({ refusal: 'app-too-old' })
  expect(await village.tell('visitor', 'privacy.giveConsent', wish)).toMatchObject({ refusal: 'not-allowed' })
})

describe('taking it back', () => {
  const back = { personId: idOf('elder'), kind: 'clinic' as const }
  beforeEach(async () => {
    await agree(village, 'elder', 'clinic', idOf('elder'))
    valueOf(await book('elder', clinic, 'elder'))
  })

  it('cancels what was booked, once, and the next booking asks again', async () => {
    const first = valueOf(await village.tell('elder', 'privacy.withdrawConsent', back, 'key-back-0001'))
    expect(first).toEqual({ cancelled: 1, byPhone: 0 })
    expect(seats(clinic, 'elder')).toBe(0)
    expect(valueOf(await village.tell('elder', 'privacy.withdrawConsent', back, 'key-back-0001'))).toEqual(
      first,
    )
    expect(consents()[0]).toMatchObject({
      state: 'withdrawn',
      history: [{ what: 'given' }, { what: 'withdrawn' }],
    })
    expect(await book('elder', clinic, 'elder')).toMatchObject({ refusal: 'consent-needed' })
  })

  it('says of what is too near that only a call helps', async () => {
    await village.setClock('2026-12-01T07:00:00')
    expect(valueOf(await village.tell('elder', 'privacy.withdrawConsent', back))).toEqual({
      cancelled: 0,
      byPhone: 1,
    })
    expect(seats(clinic, 'elder')).toBe(1)
  })

  it('is nobody else’s to do', async () => {
    for (const who of ['chief', 'doctor', 'keeper', 'daughter'])
      expect(await village.tell(who, 'privacy.withdrawConsent', back)).toMatchObject({ refusal: 'not-found' })
  })
})

it('prepares a recording only for who has agreed to it', async () => {
  const recording = { kind: 'recording' as const, bytes: 100 }
  expect(await village.tell('elder', 'file.prepare', recording)).toMatchObject({ refusal: 'consent-needed' })
  expect((await village.tell('elder', 'file.prepare', { kind: 'picture', bytes: 100 })).ok).toBe(true)
  await agree(village, 'elder', 'voice', idOf('elder'))
  expect((await village.tell('elder', 'file.prepare', recording)).ok).toBe(true)
})
