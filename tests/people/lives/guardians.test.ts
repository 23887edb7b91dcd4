import { serviceDefaults } from '../../../src/domain/booking/defaults'
import { consentVersion } from '../../../src/domain/privacy/consent'
import { valueOf, type Village } from '../../village'
import { villageId } from '../liuhe'
import { Documents, openPeopledLiuhe, which } from './village'

let village: Village
let stored: Documents
beforeAll(async () => {
  village = await openPeopledLiuhe()
  stored = new Documents(village)
  const place = { name: '四点半课堂', place: '邻里中心二楼', phone: null }
  valueOf(
    await village.tell('director', 'booking.openService', {
      ...serviceDefaults.class,
      ...{ villageId, service: 'class', ...place },
    }),
  )
})
afterAll(() => village.close())

const childId = () => stored.person('陈小满')._id
const named = async (...names: string[]) =>
  village.tell('director', 'people.setGuardians', {
    ...which(stored.person('陈小满')),
    guardians: names.length > 0 ? names.map((name) => stored.person(name)._id) : null,
  })
const agrees = (who: string) =>
  village.tell(who, 'privacy.giveConsent', { personId: childId(), kind: 'child', version: consentVersion })

it('lets the mother agree and book while nobody is named, and the father no more once he lives elsewhere', async () => {
  const father = stored.person('陈建国')
  const elsewhere = stored.person('周桂兰').householdId ?? ''
  const move = { ...which(father), householdId: elsewhere, relation: '女婿' }
  valueOf(await village.tell('director', 'people.movePerson', move))
  expect(await agrees('father')).toMatchObject({ refusal: 'not-found' })
  valueOf(await agrees('daughter'))
  expect((await free('father')).ok).toBe(false)
  expect(await booksFor('daughter')).toMatchObject({ ok: true })
})

it('lets both parents act in two households once both are named', async () => {
  valueOf(await named('陈建国', '李秀兰'))
  expect(await booksFor('father')).toMatchObject({ ok: true })
  const { bookings } = valueOf(await village.ask('father', 'booking.mine', {}))
  expect(bookings.filter(({ personName }) => personName === '陈小满')).toHaveLength(2)
})

it('lets the one who is no longer named act no more, though she lives with the child', async () => {
  valueOf(await named('陈建国'))
  expect(await booksFor('daughter')).toMatchObject({ refusal: 'guardian-only' })
})

it('names adults of the village only, and for a child only', async () => {
  expect(await named('陈小满')).toMatchObject({ refusal: 'not-an-adult' })
  const grown = { ...which(stored.person('李秀兰')), guardians: [stored.person('陈建国')._id] }
  expect(await village.tell('director', 'people.setGuardians', grown)).toMatchObject({ refusal: 'no-child' })
  valueOf(await named())
  expect(stored.person('陈小满').guardians).toBeNull()
})

/** The next class in which the child has no place yet. */
async function free(who: string) {
  const look = { service: 'class' as const, personId: childId(), from: '2026-11-25', days: 14 }
  return village.ask(who, 'booking.sessions', look)
}

async function booksFor(who: string) {
  const { sessions } = valueOf(await free('keeper'))
  const taken = bookedIn()
  const next = sessions.find(({ id, open }) => open && !taken.includes(id))
  return village.tell(who, 'booking.book', {
    sessionId: next?.id ?? '',
    for: [{ personId: childId(), guests: 0 }],
  })
}

const bookedIn = (): string[] =>
  (village.cloud.emulator.documents('bookings') as { personId: string; sessionId: string }[])
    .filter(({ personId }) => personId === childId())
    .map(({ sessionId }) => sessionId)

it('lets a head name the father who lives elsewhere by name and number, and lists the child among his', async () => {
  const { name, phone } = stored.person('陈建国')
  const naming = (elsewhere: { name: string; phone: string }) =>
    village.tell('chief', 'people.setGuardians', {
      ...which(stored.person('陈小满')),
      ...{ guardians: [stored.person('李秀兰')._id], elsewhere },
    })
  expect(await naming({ name: '陈国建', phone: phone! })).toMatchObject({ refusal: 'no-such-person' })
  valueOf(await naming({ name, phone: phone! }))
  expect(stored.person('陈小满').guardians).toHaveLength(2)
  const family = valueOf(await village.ask('father', 'people.family', {}))
  expect(family).toContainEqual(expect.objectContaining({ name: '陈小满', by: 'guardian', relation: null }))
  const given = valueOf(await village.ask('father', 'care.given', { personId: childId() }))
  // He is told of the child alone, not who lives with it.
  expect(given).toMatchObject({ side: 'guardian', person: { name: '陈小满' }, household: [] })
})
