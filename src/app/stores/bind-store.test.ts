import { openLiuhe } from '../../../tests/people/liuhe'
import { storesOf } from '../../../tests/stores'
import { valueOf, type Village } from '../../../tests/village'
import { personaOf } from '../../local/personas'

let village: Village
beforeAll(async () => {
  village = await openLiuhe()
})
afterAll(() => village.close())

const codeOf = (who: string): string => `phone-${personaOf(who).openid}`

it('asks for the lane at once when there is only one village, and shows its twelve lanes', async () => {
  const { bind, me } = storesOf(village, 'elder')
  await bind.open()
  expect(bind).toMatchObject({ state: 'here', step: 'how' })
  await bind.byLane()
  expect(bind.step).toBe('lane')
  expect(bind.lanes).toEqual(Array.from({ length: 12 }, (_, index) => `${index + 1}巷`))
  expect(me.villageId).toBe('370827999201')
})

it('says why a name is not found and keeps what was typed', async () => {
  const { bind } = storesOf(village, 'elder')
  await bind.open()
  await bind.byLane()
  bind.chooseLane('4巷')
  bind.setName('周桂兰')
  await bind.ask()
  expect(bind).toMatchObject({ step: 'name', refusal: 'nobody-there', name: '周桂兰', busy: false })
  bind.goTo('lane')
  bind.chooseLane('3巷')
  expect(bind).toMatchObject({ step: 'name', refusal: null, name: '周桂兰' })
})

it('asks the head by lane and name, and is bound when he said yes', async () => {
  const { bind } = storesOf(village, 'elder')
  await bind.open()
  await bind.byLane()
  bind.chooseLane('3巷')
  bind.setName(' 周桂兰 ')
  await bind.ask()
  expect(bind).toMatchObject({ step: 'asked', asked: { headName: '王秀英', headPhone: '19900000003' } })
  valueOf(await village.tell('chief', 'people.bindByPhone', { code: codeOf('chief') }))
  const [ask] = valueOf(await village.ask('chief', 'people.bindings', {}))
  valueOf(await village.tell('chief', 'people.confirmBinding', { askId: ask!.askId, yes: true }))
  const later = storesOf(village, 'elder')
  await later.bind.open()
  expect(later.bind.step).toBe('bound')
  expect(later.me.home?.household).toMatchObject({ lane: '3巷', number: '7' })
})

it('begins with the first question again after the head said no, with what was typed', async () => {
  const { bind } = storesOf(village, 'visitor')
  await bind.open()
  await bind.byLane()
  bind.chooseLane('3巷')
  bind.setName('马守田')
  await bind.ask()
  expect(bind.step).toBe('asked')
  const asked = valueOf(await village.ask('chief', 'people.bindings', {})).find(
    ({ name }) => name === '马守田',
  )
  valueOf(await village.tell('chief', 'people.confirmBinding', { askId: asked!.askId, yes: false }))
  bind.begin()
  await bind.open()
  expect(bind).toMatchObject({ step: 'how', asked: null, lane: '3巷', name: '马守田' })
})

it('binds by phone at once', async () => {
  const { bind, me } = storesOf(village, 'daughter')
  await bind.open()
  await bind.byPhone(codeOf('daughter'))
  expect(bind).toMatchObject({ step: 'bound', refusal: null })
  expect(me.home?.person?.name).toBe('李秀兰')
})

it('names a phone that the register does not know, and a code that is spent', async () => {
  const { bind } = storesOf(village, 'visitor')
  await bind.open()
  await bind.byPhone(codeOf('visitor'))
  expect(bind).toMatchObject({ step: 'how', refusal: 'phone-unknown' })
  await bind.byPhone('phone-of-nobody')
  expect(bind.refusal).toBe('phone-code-dead')
})

it('shows those who share a phone, and asks the head of the chosen one', async () => {
  // An officer who lives elsewhere gave the phone that stands beside 李长河 in the register.
  const officer = { name: '李长江', phone: personaOf('supervisor').phone!, villageId: '370827999201' }
  const seat = { who: officer, role: 'supervisor' as const, placeId: '370827999201' }
  valueOf(await village.tell('county', 'people.grantRole', seat))
  const { bind } = storesOf(village, 'supervisor')
  await bind.open()
  await bind.byPhone(codeOf('supervisor'))
  expect(bind.step).toBe('which')
  expect(bind.choices).toEqual([{ villageId: '370827999201', name: '李长河', lane: '7巷' }])
  await bind.choose(bind.choices[0]!)
  expect(bind).toMatchObject({ step: 'asked', asked: { headName: expect.stringMatching(/./) as string } })
})

it('refuses to ask for somebody who is bound already', async () => {
  const { bind } = storesOf(village, 'son')
  await bind.open()
  await bind.byLane()
  bind.chooseLane('3巷')
  bind.setName('李秀兰')
  await bind.ask()
  expect(bind).toMatchObject({ step: 'name', refusal: 'person-taken', name: '李秀兰' })
})

it('keeps what was typed without a network, and sends it when there is one', async () => {
  const stores = storesOf(village, 'son')
  const { bind } = stores
  await bind.open()
  await bind.byLane()
  bind.chooseLane('3巷')
  bind.setName('陈晨')
  stores.offline = true
  await bind.ask()
  expect(bind).toMatchObject({ step: 'name', refusal: 'no-network', name: '陈晨', busy: false })
  stores.offline = false
  await bind.ask()
  expect(bind.step).toBe('asked')
})

it('has a face of its own when the page opens without a network', async () => {
  const stores = storesOf(village, 'cook')
  stores.offline = true
  await stores.bind.open()
  expect(stores.bind.state).toBe('trouble')
})
