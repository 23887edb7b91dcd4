import { fillVillage, openService, villageId } from '../../../tests/booking/small-village'
import { countQuestions, storesOf } from '../../../tests/stores'
import { openVillage, valueOf, type Village } from '../../../tests/village'
import { clinicStore } from './clinic-store'
import { orderStore } from './order-store'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'clinic')
})
afterEach(() => village.close())

const seenBy = async (who: string) => {
  const order = storesOf(village, who).the(orderStore)
  await order.open({ service: 'clinic' })
  return order.offered?.doctor
}

it('says in one question who is there, and until when the doctor is away', async () => {
  const { asked } = countQuestions(village)
  const doctor = storesOf(village, 'doctor').the(clinicStore)
  await doctor.open()
  expect(asked()).toBe(1)
  expect(doctor.clinic?.doctor).toEqual({ is: 'here', until: '2026-11-24T18:00:00' })
  await doctor.say('2026-11-24T11:00:00')
  expect(doctor.clinic?.doctor).toEqual({ is: 'away', until: '2026-11-24T11:00:00' })
  expect(await seenBy('elder')).toEqual({ is: 'away', until: '2026-11-24T11:00:00' })
})

it('ends the absence by itself, and shows it in what home asks anyway', async () => {
  valueOf(await village.tell('doctor', 'clinic.setPresence', { villageId, awayUntil: '2026-11-24T11:00:00' }))
  const onHome = async () => valueOf(await village.ask('elder', 'booking.mine', {})).doctor
  expect(await onHome()).toMatchObject({ is: 'away' })
  await village.setClock('2026-11-24T11:00:00')
  expect(await onHome()).toEqual({ is: 'here', until: '2026-11-24T18:00:00' })
  expect(await seenBy('elder')).toMatchObject({ is: 'here' })
})

it('lets the keeper write it down when the doctor rings, and nobody else', async () => {
  const keeper = storesOf(village, 'keeper').the(clinicStore)
  await keeper.open()
  await keeper.say('2026-11-25T00:00:00')
  expect(await seenBy('elder')).toEqual({ is: 'away', until: '2026-11-25T00:00:00' })
  const input = { villageId, awayUntil: null }
  expect(await village.tell('cook', 'clinic.setPresence', input)).toMatchObject({ refusal: 'not-allowed' })
  expect(await village.tell('elder', 'clinic.setPresence', input)).toMatchObject({ refusal: 'not-allowed' })
})

it('is not undone by a retry that comes after a newer word', async () => {
  const away = { villageId, awayUntil: '2026-11-24T11:00:00' }
  valueOf(await village.tell('doctor', 'clinic.setPresence', away, 'presence-key-1'))
  valueOf(await village.tell('doctor', 'clinic.setPresence', { villageId, awayUntil: null }))
  valueOf(await village.tell('doctor', 'clinic.setPresence', away, 'presence-key-1'))
  expect(await seenBy('elder')).toMatchObject({ is: 'here' })
})

it('keeps the page without a network, and sends the same word once it is back', async () => {
  const stores = storesOf(village, 'doctor')
  const doctor = stores.the(clinicStore)
  await doctor.open()
  stores.offline = true
  await doctor.say('2026-11-24T11:00:00')
  expect(doctor).toMatchObject({ refusal: 'no-network', busy: false, state: 'here' })
  stores.offline = false
  await doctor.say('2026-11-24T11:00:00')
  expect(doctor).toMatchObject({ refusal: null })
  expect(doctor.clinic?.doctor).toMatchObject({ is: 'away' })
})

it('names what is wrong with a moment that is over, and changes nothing', async () => {
  const doctor = storesOf(village, 'doctor').the(clinicStore)
  await doctor.open()
  await doctor.say('2026-11-24T09:00:00')
  expect(doctor.refusal).toBe('not-later')
  expect(await seenBy('elder')).toMatchObject({ is: 'here' })
})
