import { fillVillage, idOf, lunchId, openService } from '../../../tests/booking/small-village'
import { storesOf } from '../../../tests/stores'
import { openVillage, valueOf, type Village } from '../../../tests/village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
  const lunch = { sessionId: lunchId, for: [{ personId: idOf('elder'), guests: 0 }] }
  valueOf(await village.tell('elder', 'booking.book', lunch))
  await village.setClock('2026-11-25T12:05:00')
})
afterEach(() => village.close())
const about = { sessionId: lunchId, personId: idOf('elder') }

it('asks until which day she is away, and says afterwards what was written down', async () => {
  const { missed } = storesOf(village, 'keeper')
  await missed.open(about)
  expect(missed).toMatchObject({ state: 'here', meal: { turn: 'keeper', mine: true }, said: null })
  missed.beginAbsence('hospital')
  expect(missed.days[0]).toBe('2026-11-26')
  await missed.answer('hospital', missed.days[2])
  expect(missed).toMatchObject({ said: 'hospital', meal: null, absence: null, refusal: null })
})

it('keeps her on the page without a network, and writes down once what was said', async () => {
  const stores = storesOf(village, 'keeper')
  await stores.missed.open(about)
  stores.offline = true
  await stores.missed.answer('no-answer')
  expect(stores.missed).toMatchObject({ refusal: 'no-network', said: null, meal: { turn: 'keeper' } })
  stores.offline = false
  await stores.missed.answer('no-answer')
  expect(stores.missed).toMatchObject({ refusal: null, said: 'no-answer' })
  expect(stores.missed.meal).toMatchObject({ turn: 'heads', mine: false, steps: [{ turn: 'keeper' }] })
})

it('shows what another has just written down instead of writing over it', async () => {
  const { missed } = storesOf(village, 'keeper')
  await missed.open(about)
  const said = { ...about, turn: 'keeper', answer: 'no-answer' } as const
  valueOf(await village.tell('cook', 'booking.answerMissed', said))
  await missed.answer('home')
  expect(missed).toMatchObject({ refusal: 'changed-meanwhile', said: null, meal: { turn: 'heads' } })
})

it('stands first on the workbench of the one whose turn it is', async () => {
  const { workbench } = storesOf(village, 'keeper')
  await workbench.load()
  expect(workbench.missedMeals).toMatchObject([{ personId: idOf('elder') }])
  const { workbench: chiefs } = storesOf(village, 'chief')
  await chiefs.load()
  expect(chiefs.missedMeals).toEqual([])
})

it('has its face for those whom it does not concern', async () => {
  const { missed } = storesOf(village, 'doctor')
  await missed.open(about)
  expect(missed).toMatchObject({ state: 'trouble', refusal: 'not-allowed' })
})
