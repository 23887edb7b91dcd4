import { fillVillage, idOf, openService, villageId } from '../../../tests/booking/small-village'
import { storesOf } from '../../../tests/stores'
import { openVillage, type Village } from '../../../tests/village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'clinic')
})
afterEach(() => village.close())

const sessionId = `${villageId}:clinic:2026-12-01:follow-up-0830`
const consents = () => village.cloud.emulator.documents('consents')
const settled = () => new Promise((resolve) => setTimeout(resolve, 60))

async function ordering(who: string) {
  const stores = storesOf(village, who)
  await stores.order.open({ service: 'clinic', sessionId })
  const sent = stores.order.confirm()
  while (!stores.consents.asking) await settled()
  return { stores, sent }
}

it('asks at the first clinic booking and goes on with what was chosen', async () => {
  const { stores, sent } = await ordering('elder')
  expect(stores.consents.asking).toEqual({ kind: 'clinic', personId: idOf('elder'), name: 'elder' })
  await stores.consents.agree()
  expect(await sent).toBe(true)
  expect(stores.consents.asking).toBeNull()
  expect(consents()).toHaveLength(1)
})

it('books nothing after a no, keeps the choice and says what to do', async () => {
  const { stores, sent } = await ordering('elder')
  stores.consents.refuse()
  expect(await sent).toBe(false)
  expect(stores.order).toMatchObject({ refusal: 'consent-needed', sessionId, busy: false })
  expect(consents()).toEqual([])
})

it('leaves the sheet open with the reason when the yes does not arrive', async () => {
  const { stores, sent } = await ordering('elder')
  stores.offline = true
  await stores.consents.agree()
  expect(stores.consents).toMatchObject({ refusal: 'no-network', busy: false })
  expect(stores.consents.asking).not.toBeNull()
  stores.offline = false
  await stores.consents.agree()
  expect(await sent).toBe(true)
})

it('asks once a phone before a voice is recorded', async () => {
  const stores = storesOf(village, 'elder')
  await stores.home.load()
  stores.said = { path: __filename, seconds: 3 }
  const { voice } = stores.tell.draft
  await voice.press()
  expect(voice.seconds).toBeNull()
  expect(stores.consents.asking).toBeNull()
  voice.release()
  expect(stores.consents.asking?.kind).toBe('voice')
  await stores.consents.agree()
  await voice.press()
  expect(voice.seconds).toBe(0)
  voice.release()
  await settled()
  expect(stores.tell.draft.recording?.seconds).toBe(3)
})

it('asks when the voice is sent, where the phone did not know, and loses nothing that was said', async () => {
  const stores = storesOf(village, 'elder')
  stores.said = { path: __filename, seconds: 3 }
  await stores.tell.draft.voice.press()
  stores.tell.draft.voice.release()
  await settled()
  await stores.home.load()
  const sent = stores.tell.send(false)
  while (!stores.consents.asking) await settled()
  await stores.consents.agree()
  expect(await sent).not.toBeNull()
})
