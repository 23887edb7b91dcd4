import { consentVersion } from '../../src/domain/privacy/consent'
import { openVillage, valueOf, type Village } from '../village'
import { fillVillage, idOf, lunchId, openService } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
})
afterEach(() => village.close())

const peanuts = (key: string, words: string | null = '花生') => ({ personId: idOf(key), words })
const agree = (who: string, key = who) =>
  village.tell(who, 'privacy.giveConsent', {
    personId: idOf(key),
    kind: 'allergy',
    version: consentVersion,
  })
async function kitchenReads(): Promise<(string | null)[]> {
  const wish = { sessionId: lunchId, for: [{ personId: idOf('elder'), guests: 0 }] }
  const booked = await village.tell('elder', 'booking.book', wish)
  if (!booked.ok && booked.refusal !== 'already-booked') throw new Error(booked.refusal)
  const { rows } = valueOf(await village.ask('cook', 'booking.list', { sessionId: lunchId }))
  return (rows ?? []).map(({ avoids }) => avoids)
}

it('is written down only after its own yes', async () => {
  expect(await village.tell('elder', 'booking.setAvoids', peanuts('elder'))).toMatchObject({
    refusal: 'consent-needed',
  })
  valueOf(await agree('elder'))
  valueOf(await village.tell('elder', 'booking.setAvoids', peanuts('elder')))
  expect(await kitchenReads()).toEqual(['花生'])
  const { people } = valueOf(await village.ask('elder', 'booking.sessions', { service: 'canteen', days: 2 }))
  expect(people).toMatchObject([{ avoids: '花生' }])
})

it('goes with the yes, and stays gone when she agrees again', async () => {
  valueOf(await agree('elder'))
  valueOf(await village.tell('elder', 'booking.setAvoids', peanuts('elder')))
  valueOf(
    await village.tell('elder', 'privacy.withdrawConsent', { personId: idOf('elder'), kind: 'allergy' }),
  )
  expect(await kitchenReads()).toEqual([null])
  expect(JSON.stringify(village.cloud.emulator.documents('consents'))).not.toContain('花生')
  valueOf(await agree('elder'))
  expect(await kitchenReads()).toEqual([null])
})

it('is written down by the head and the son at her word, which is kept as her yes', async () => {
  expect(await village.tell('son', 'booking.setAvoids', peanuts('elder'))).toMatchObject({
    refusal: 'basis-missing',
  })
  valueOf(await village.tell('son', 'booking.setAvoids', { ...peanuts('elder'), basis: 'phone' }))
  expect(village.cloud.emulator.documents('consents')).toMatchObject([
    { kind: 'allergy', state: 'given', note: '花生', history: [{ by: 'spoken', basis: 'phone' }] },
  ])
  valueOf(
    await village.tell('chief', 'booking.setAvoids', {
      ...peanuts('elder', '花生、鸡蛋'),
      basis: 'in-person',
    }),
  )
  expect(await kitchenReads()).toEqual(['花生、鸡蛋'])
  valueOf(await village.tell('elder', 'booking.setAvoids', peanuts('elder', null)))
  expect(await kitchenReads()).toEqual([null])
})

it('wants a guardian’s yes for a child', async () => {
  const egg = { ...peanuts('child', '鸡蛋'), basis: 'in-person' as const }
  expect(await village.tell('daughter', 'booking.setAvoids', egg)).toMatchObject({
    refusal: 'consent-needed',
  })
  valueOf(await agree('daughter', 'child'))
  valueOf(await village.tell('daughter', 'booking.setAvoids', egg))
})

it('shows the food to no service but the kitchen, and to no stranger', async () => {
  valueOf(await agree('elder'))
  valueOf(await village.tell('elder', 'booking.setAvoids', peanuts('elder')))
  expect(await village.tell('father', 'booking.setAvoids', peanuts('elder'))).toMatchObject({
    refusal: 'not-allowed',
  })
  expect(await village.tell('cook', 'booking.setAvoids', peanuts('elder'))).toMatchObject({
    refusal: 'not-allowed',
  })
  const clinic = valueOf(await village.ask('elder', 'privacy.mine', {}))
  expect(clinic.consents).toMatchObject([{ kind: 'allergy', note: '花生' }])
})
