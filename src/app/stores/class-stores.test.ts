import { fillVillage, idOf, openService, villageId } from '../../../tests/booking/small-village'
import { agree } from '../../../tests/privacy/agree'
import { countQuestions, storesOf } from '../../../tests/stores'
import { openVillage, valueOf, type Village } from '../../../tests/village'

const sessionId = `${villageId}:class:2026-11-25:afternoon`
const child = idOf('child')
const aunt = { name: '王芳', relation: '姑姑', phone: '19900000333' }

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'class')
  await agree(village, 'father', 'child', child)
  valueOf(await village.tell('father', 'booking.book', { sessionId, for: [{ personId: child, guests: 0 }] }))
  await village.setClock('2026-11-25T16:40:00')
})
afterEach(() => village.close())

const comesIn = () =>
  village.tell('teacher', 'booking.checkIn', { sessionId, personId: child, action: 'check-in' })

/** The guardian's page, with somebody typed into one of its forms. */
async function typedIn(form: 'today' | 'always', who = aunt, as = 'father') {
  const { pickups } = storesOf(village, as)
  await pickups.open(child)
  pickups.show(form)
  pickups.type(who)
  return pickups
}

/** The teacher's list, read anew. */
async function teachersDesk() {
  const { classDesk } = storesOf(village, 'teacher')
  await classDesk.open(sessionId)
  return classDesk
}

const takerCalled = (desk: Awaited<ReturnType<typeof teachersDesk>>, name: string) => {
  const found = desk.child(child)?.takers.find((one) => one.name === name)
  if (!found) throw new Error(`nobody on the list is called ${name}`)
  return found
}

it('reads a child’s page and the list of a class in one question each', async () => {
  const { asked } = countQuestions(village)
  const { pickups } = storesOf(village, 'father')
  await pickups.open(child)
  expect(asked()).toBe(1)
  await teachersDesk()
  expect(asked()).toBe(2)
  expect(pickups.view?.guardians.map(({ name }) => name)).toEqual(['father', 'daughter'])
})

it('hands a child to whom a guardian wrote down, and both see to whom and when', async () => {
  const pickups = await typedIn('always')
  expect(await pickups.send()).toBe(true)
  await comesIn()
  const desk = await teachersDesk()
  await village.setClock('2026-11-25T17:20:00')
  await desk.handTo(child, takerCalled(desk, aunt.name))
  expect(desk).toMatchObject({ refusal: null, openId: null })
  const handed = { name: '王芳', relation: '姑姑', how: 'listed', saidBy: null, at: '2026-11-25T17:20:00' }
  expect(desk.child(child)).toMatchObject({ state: 'signed-out', handedTo: handed })
  await pickups.open(child)
  expect(pickups.view?.today).toEqual({ state: 'signed-out', handedTo: handed })
})

it('takes a wrong handing over back, and the child is there again', async () => {
  await comesIn()
  const desk = await teachersDesk()
  await desk.handTo(child, takerCalled(desk, 'daughter'))
  await desk.mark(child, 'undo')
  expect(desk.child(child)).toMatchObject({ state: 'checked-in', handedTo: null })
})

it('hands it to whom the mother said yes by telephone, and both see whose word it was', async () => {
  await comesIn()
  const desk = await teachersDesk()
  desk.choose(child)
  desk.type({ name: '李刚', relation: '舅舅' })
  await desk.handByPhone(child, idOf('daughter'))
  expect(desk.child(child)?.handedTo).toMatchObject({ name: '李刚', how: 'phone', saidBy: 'daughter' })
  const { pickups } = storesOf(village, 'father')
  await pickups.open(child)
  expect(pickups.view?.today?.handedTo).toMatchObject({ name: '李刚', saidBy: 'daughter' })
})

it('lets somebody fetch it today whom the guardian names on the day, and not on the next', async () => {
  const pickups = await typedIn('today', { ...aunt, phone: '' })
  expect(await pickups.send()).toBe(true)
  expect((await teachersDesk()).child(child)?.takers.at(-1)).toMatchObject({ kind: 'today', name: '王芳' })
  await village.setClock('2026-11-26T09:00:00')
  await pickups.open(child)
  expect(pickups.view?.forToday).toBeNull()
})

it('hands it to nobody who is not on the list', async () => {
  await comesIn()
  const to = { kind: 'listed', name: '过路人', phone: '19900000999' } as const
  const tapped = await village.tell('teacher', 'class.signOut', { sessionId, personId: child, to })
  expect(tapped).toMatchObject({ refusal: 'not-on-the-list' })
  expect((await teachersDesk()).child(child)?.state).toBe('checked-in')
})

it('keeps it from a guardian whom the office has marked, who reads and changes nothing any more', async () => {
  const office = storesOf(village, 'director').guardians
  await office.open(child)
  await office.mark(idOf('father'), true)
  expect(office.view?.guardians).toMatchObject([{ name: 'father', barred: true }, { barred: false }])
  await comesIn()
  const desk = await teachersDesk()
  expect(takerCalled(desk, 'father')).toMatchObject({ barred: true, phone: null })
  await desk.handTo(child, takerCalled(desk, 'father'))
  expect(desk.refusal).toBe('ask-township')
  const { pickups } = storesOf(village, 'father')
  await pickups.open(child)
  expect(pickups).toMatchObject({ view: null, refusal: 'ask-township' })
  const named = await typedIn('always', { ...aunt, name: 'father' }, 'daughter')
  expect([await named.send(), named.refusal]).toEqual([false, 'ask-township'])
})

it('rings in turn about a child that nobody fetched, by reading alone, and writes down who rang whom', async () => {
  await comesIn()
  await village.setClock('2026-11-25T17:59:59')
  expect((await teachersDesk()).leftBehind).toEqual([])
  await village.setClock('2026-11-25T18:00:00')
  const desk = await teachersDesk()
  const chain = desk.child(child)?.chain ?? []
  expect(chain.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    ...['guardian father', 'guardian daughter', 'head chief', 'police '],
  ])
  await desk.rung(child, chain[0]!, 'no-answer')
  expect(desk.child(child)).toMatchObject({
    state: 'checked-in',
    at: '2026-11-25T16:40:00',
    rings: [
      { kind: 'guardian', name: 'father', answer: 'no-answer', by: 'teacher', at: '2026-11-25T18:00:00' },
    ],
  })
})

it('writes the look of the teacher down, where the guardian reads it', async () => {
  await teachersDesk()
  const { looks } = valueOf(await village.ask('father', 'privacy.whoLooked', { personId: child }))
  expect(looks).toMatchObject([{ what: 'child', why: 'taking-attendance' }])
})

it('asks for the yes to the class before anything of the list is kept', async () => {
  valueOf(await village.tell('father', 'privacy.withdrawConsent', { personId: child, kind: 'child' }))
  const stores = storesOf(village, 'father')
  await stores.pickups.open(child)
  stores.pickups.show('always')
  stores.pickups.type(aunt)
  const sending = stores.pickups.send()
  await untilAsked(stores)
  await stores.consents.agree()
  expect(await sending).toBe(true)
  expect(stores.pickups.view?.adults).toEqual([aunt])
})

it('forgets who fetches the child when the yes to the class is taken back', async () => {
  await (await typedIn('always')).send()
  valueOf(await village.tell('father', 'privacy.withdrawConsent', { personId: child, kind: 'child' }))
  const { pickups } = storesOf(village, 'father')
  await pickups.open(child)
  expect(pickups.view).toMatchObject({ adults: [], forToday: null, emergencyPhone: null })
})

it('keeps what was typed without a network, and writes it once when the answer was lost', async () => {
  const stores = storesOf(village, 'father')
  const { pickups } = stores
  await pickups.open(child)
  pickups.show('always')
  pickups.type(aunt)
  stores.deaf = true
  expect(await pickups.send()).toBe(false)
  expect(pickups).toMatchObject({ refusal: 'no-network', typed: aunt, form: 'always' })
  stores.deaf = false
  expect(await pickups.send()).toBe(true)
  expect(pickups.view?.adults).toEqual([aunt])
})

it('takes three adults and no fourth, and a number that is whole', async () => {
  const pickups = await typedIn('always', { ...aunt, phone: '1990000033' })
  expect(pickups.complete).toBe(false)
  for (const at of [1, 2, 3]) {
    pickups.show('always')
    pickups.type({ ...aunt, name: `王芳${at}`, phone: `1990000033${at}` })
    expect(await pickups.send()).toBe(true)
  }
  expect(pickups.mayAddMore).toBe(false)
  expect(await pickups.remove('王芳2', '19900000332')).toBe(true)
  expect(pickups.view?.adults.map(({ name }) => name)).toEqual(['王芳1', '王芳3'])
})

/** Waits until the question of the yes stands on the page. */
async function untilAsked({ consents }: ReturnType<typeof storesOf>): Promise<void> {
  while (!consents.asking) await new Promise((go) => setTimeout(go, 20))
}
