import { fillVillage, villageId } from '../../../tests/booking/small-village'
import { openVillage, type Village } from '../../../tests/village'
import { mostWrites } from '../../domain/people/write-limit'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
})
afterEach(() => village.close())

const guess = () => village.tell('visitor', 'people.askBinding', { villageId, lane: '3巷', name: '张三' })

it('stops who guesses names without end, lets him read on, and stops nobody else', async () => {
  for (let n = 1; n <= mostWrites.visitor; n++)
    expect(await guess()).toMatchObject({ refusal: 'nobody-there' })
  expect(await guess()).toMatchObject({ refusal: 'too-many-writes' })
  expect(await village.ask('visitor', 'people.villages', {})).toMatchObject({ ok: true })
  expect(await village.tell('daughter', 'file.prepare', { kind: 'picture', bytes: 9 })).toMatchObject({
    ok: true,
  })
  await village.setClock('2026-11-24T10:10:00')
  expect(await guess()).toMatchObject({ refusal: 'nobody-there' })
})

it('counts no question that was no question, and none that was not allowed', async () => {
  const wrong = { villageId, lane: '3巷', name: '' }
  for (let n = 0; n <= mostWrites.visitor; n++) {
    expect(await village.tell('visitor', 'people.askBinding', wrong)).toMatchObject({ refusal: 'bad-input' })
    const menu = { villageId, service: 'canteen' as const, date: '2026-11-25', words: '面' }
    expect(await village.tell('visitor', 'booking.setMenu', menu)).toMatchObject({ refusal: 'not-allowed' })
  }
  expect(await guess()).toMatchObject({ refusal: 'nobody-there' })
})
