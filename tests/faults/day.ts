import { consentVersion } from '../../src/domain/privacy/consent'
import { personaOf } from '../../src/local/personas'
import type { BoundKind } from '../rights/actors'
import { openidOf, type World } from '../rights/world/world'
import { doing, type Act, type Memo, type Part } from './act'

/** The kinds of people who take part in the day. */
export const dayKinds: BoundKind[] = [
  ...([
    'resident',
    'group-head',
    'keeper',
    'cook',
    'director',
    'bookkeeper',
    'supervisor',
    'township',
    'county',
  ] as const),
]

const circleOf = ({ register }: World, kind: BoundKind) => register.circles.get(kind)!
const as = (world: World, kind: BoundKind) => doing(openidOf(circleOf(world, kind).actor))
const here = '370827999201'
const lunch = `${here}:canteen:2026-11-25:lunch`
const one = (personId: string) => ({ personId, guests: 0 })

/** Somebody is bound, orders for herself, her family and her mother, sees the doctor, and takes her child out. */
export const family: Part = (world) => {
  const { own, granted } = circleOf(world, 'resident')
  const she = as(world, 'resident')
  const code = (_: Memo, attempt: number) => ({ code: `phone-${personaOf('visitor').openid}~${attempt}` })
  const clinic = `${here}:clinic:2026-12-01:follow-up-0830`
  const lesson = `${here}:class:2026-11-25:afternoon`
  const allergy = { personId: own.adult.id, kind: 'allergy' }
  return [
    doing('o-visitor-of-faults-000')('bound', 'people.bindByPhone', code),
    she('agreed', 'privacy.giveConsent', { ...allergy, version: consentVersion }),
    she('withdrawn', 'privacy.withdrawConsent', allergy),
    she('lunch', 'booking.book', { sessionId: lunch, for: [one(own.adult.id), one(own.partner.id)] }),
    she('mother', 'booking.book', { sessionId: lunch, for: [one(granted.adult.id)] }),
    she('off', 'booking.cancel', { sessionId: lunch, personId: own.partner.id }),
    she('again', 'booking.book', { sessionId: lunch, for: [{ personId: own.partner.id, guests: 2 }] }),
    she('doctor', 'booking.book', { sessionId: clinic, for: [one(own.adult.id)] }),
    she('class', 'booking.book', { sessionId: lesson, for: [one(own.child.id)] }),
    she('out', 'booking.cancel', { sessionId: lesson, personId: own.child.id }),
  ]
}

/** A matter told aloud: taken, asked about, promised, answered, rated, and opened once more. */
export const matter: Part = async (world) => {
  const { led } = circleOf(world, 'group-head')
  const fileId = await world.upload(led.adult, 'recording')
  const she = doing(openidOf(led.adult))
  const head = as(world, 'group-head')
  const which = (memo: Memo) => ({ requestId: memo['told']?.['requestId'] })
  const saying = (words: string) => (memo: Memo) => ({ ...which(memo), words })
  const rating = { solved: true, satisfaction: 'satisfied' }
  return [
    she('told', 'request.file', { recording: { fileId, seconds: 9 }, category: 'facilities', bypass: false }),
    head('taken', 'request.accept', which),
    head('asked', 'request.ask', saying('是哪一盏？')),
    she('replied', 'request.reply', saying('东头那盏')),
    she('added', 'request.add', saying('晚上看不见路')),
    head('promised', 'request.schedule', (memo) => ({ ...which(memo), date: '2026-11-26' })),
    head('resumed', 'request.resume', which),
    head('passed', 'request.pass', (memo) => ({ ...which(memo), desk: 'village' })),
    as(world, 'director')('taken-over', 'request.take', which),
    as(world, 'director')('answered', 'request.answer', saying('换了新灯')),
    she('rated', 'request.rate', (memo) => ({ ...which(memo), ...rating })),
    she('reopened', 'request.reopen', saying('又不亮了')),
    she('withdrawn-matter', 'request.withdraw', which),
  ]
}

/** What a head does for his elders, and what is done at the center. */
const elders: Part = (world) => {
  const { led } = circleOf(world, 'group-head')
  const head = as(world, 'group-head')
  const today = `${here}:canteen:2026-11-24:lunch`
  const about = { subjectId: led.partner.id, category: 'hardship', bypass: false, words: '低保的事' }
  const which = (memo: Memo) => ({ requestId: memo['behalf']?.['requestId'] })
  const tick = { sessionId: today, personId: led.adult.id }
  const grant = { forPersonId: led.adult.id, services: ['meal'], basis: { how: 'phone', words: '行' } }
  const { spareHead } = world.register.helpersOf(here)
  return [
    head('ordered', 'booking.book', { sessionId: lunch, for: [one(led.adult.id)], basis: 'phone' }),
    head('behalf', 'request.file', about),
    doing(openidOf(led.partner))('nodded', 'request.agree', which),
    as(world, 'keeper')('came', 'booking.checkIn', { ...tick, action: 'check-in' }),
    as(world, 'keeper')('not-yet', 'booking.checkIn', { ...tick, action: 'undo' }),
    as(world, 'cook')('menu', 'booking.setMenu', {
      villageId: here,
      service: 'canteen',
      date: '2026-11-25',
      words: '面',
    }),
    head('leave', 'care.give', { ...grant, to: { name: spareHead.name, phone: spareHead.phone } }),
    head('ended', 'care.end', (memo) => ({ careIds: memo['leave']?.['careIds'], basis: grant.basis })),
    head('restored', 'care.restore', (memo) => ({ careIds: memo['leave']?.['careIds'] })),
  ]
}

export const firstParts: Part[] = [family, matter, elders]

/** Everything that is done on the day, in order. */
export async function dayOf(world: World, parts: Part[]): Promise<Act[]> {
  const all: Act[] = []
  for (const part of parts) all.push(...(await part(world)))
  return all
}
