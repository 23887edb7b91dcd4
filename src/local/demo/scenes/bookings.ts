import type { OutputOf } from '../../../contract'
import { sessionIdOf } from '../../../domain/booking/session'
import { addDays, addMinutes, atTime, dateOf, type DateText } from '../../../domain/calendar/moment'
import { personaOf } from '../../personas'
import { childBelow } from '../../../domain/people/lives/child'
import { consentVersion, type ConsentKind } from '../../../domain/privacy/consent'
import {
  carriedFrom,
  classChildren,
  fetchers,
  clinicElders,
  headsOrder,
  lunchDays,
  orderedDaysBefore,
  ordersHerself,
  ticks,
} from '../facts/bookings'
import { villageId } from '../facts/village'
import type { Story } from '../story'
import { dayOf, momentOf } from '../when'

type Elder = OutputOf<'booking.elders'>['elders'][number]
type Seat = { sessionId: string; personId: string }

const lunchOf = (date: DateText): string =>
  sessionIdOf({ villageId, service: 'canteen', date, part: 'lunch' })

/** Lunches of the last days, of today and of tomorrow: heads for their elders, the daughter for her mother. */
export function orderLunches(story: Story): void {
  const { speaker, timeline, now } = story
  for (const day of lunchDays) {
    const date = addDays(dateOf(now), day)
    for (const { by, every, most, basis, at } of headsOrder)
      timeline.at(atTime(addDays(date, -orderedDaysBefore), at), async () => {
        const { elders } = await speaker.ask(by, 'booking.elders', {})
        const eaters = others(elders).filter((_, index) => index % every === 0)
        const wanted = eaters.slice(0, most).map(({ personId, age }) => ({
          ...{ personId, guests: 0, delivery: age >= carriedFrom },
        }))
        await speaker.tell(by, 'booking.book', { sessionId: lunchOf(date), for: wanted, basis })
      })
    // Tomorrow's is left for whoever plays the daughter.
    if (day <= 0)
      timeline.at(atTime(addDays(date, -1), '18:05'), () =>
        bookFor(story, 'daughter', personaOf('elder').name, lunchOf(date)),
      )
    timeline.at(atTime(date, ticks.begins), () => tickOff(story, lunchOf(date)))
  }
}

const others = (elders: Elder[]): Elder[] => elders.filter(({ name }) => !ordersHerself.includes(name))

async function relative({ speaker }: Story, by: string, name: string) {
  const family = await speaker.ask(by, 'people.family', {})
  return family.find((one) => one.name === name) ?? { personId: '', age: null }
}

/** What has to be agreed to before the doctor's or the teacher's list has a name in it. */
async function agree(story: Story, by: string, name: string, kind: ConsentKind): Promise<void> {
  const { personId, age } = await relative(story, by, name)
  if (kind === 'child' && (age ?? 0) >= childBelow) return
  await story.speaker.tell(by, 'privacy.giveConsent', { personId, kind, version: consentVersion })
}

async function bookFor(story: Story, by: string, name: string, sessionId: string): Promise<void> {
  const { speaker } = story
  const { personId } = await relative(story, by, name)
  await speaker.tell(by, 'booking.book', { sessionId, for: [{ personId, guests: 0 }] })
}

/** Those on the list come one after the other; the last one does not come. */
async function tickOff({ speaker, timeline }: Story, sessionId: string): Promise<void> {
  const { by, firstAfter, apart, missing, missedBefore, askedAfter } = ticks
  const { session, rows } = await speaker.ask(by, 'booking.list', { sessionId })
  const expected = (rows ?? []).filter(({ state }) => state === 'confirmed')
  for (const [index, { personId, delivery }] of expected.entries()) {
    const comes = index < expected.length - missing
    const at = comes
      ? addMinutes(session.startsAt, firstAfter + index * apart)
      : addMinutes(session.endsAt, -missedBefore)
    const action = comes ? (delivery ? 'deliver' : 'check-in') : 'no-show'
    timeline.at(at, () => speaker.tell(by, 'booking.checkIn', { sessionId, personId, action }))
  }
  const called = addMinutes(session.endsAt, askedAfter - missedBefore)
  timeline.at(called, () => askAfter(speaker, sessionId))
}

/** The keeper rings whoever did not come and is old or alone: they are at home and well. */
async function askAfter(speaker: Story['speaker'], sessionId: string): Promise<void> {
  const missed = await speaker.ask('keeper', 'booking.missed', {})
  for (const { personId, turn } of missed.filter((one) => one.mine && one.sessionId === sessionId))
    await speaker.tell('keeper', 'booking.answerMissed', { sessionId, personId, turn, answer: 'home' })
}

/** The chief's elders see the doctor yesterday, today and tomorrow; the mother has her turn a little later. */
export function bookClinic(story: Story): void {
  const { speaker, timeline, now } = story
  timeline.at(momentOf('-3d 09:40', now), async () => {
    const { elders } = await speaker.ask('chief', 'booking.elders', {})
    for (const day of ['-1d', '0d', '1d']) {
      const sessions = await sessionsOn(story, 'chief', 'clinic', dayOf(day, now), elders[0]?.personId)
      for (const [index, { personId }] of others(elders).slice(0, clinicElders).entries()) {
        const session = sessions[index % Math.max(sessions.length, 1)]
        if (session)
          await bookAndTick(story, 'chief', { sessionId: session.id, personId }, session.startsAt, 'doctor')
      }
    }
  })
  timeline.at(momentOf('-1d 09:10', now), async () => {
    const days = [2, 3, 4].map((ahead) => addDays(dateOf(now), ahead))
    for (const day of days) {
      const [first] = await sessionsOn(story, 'daughter', 'clinic', day)
      if (!first) continue
      await agree(story, 'daughter', personaOf('elder').name, 'clinic')
      return bookFor(story, 'daughter', personaOf('elder').name, first.id)
    }
  })
}

/** Children go to the class on its next days. */
export function bookClass(story: Story): void {
  const { timeline, now } = story
  timeline.at(momentOf('-2d 12:30', now), async () => {
    for (const { by, child } of classChildren) {
      await agree(story, by, child, 'child')
      const { personId } = await relative(story, by, child)
      const fetches = fetchers[by]
      if (fetches) await story.speaker.tell(by, 'class.setPickups', { personId, ...fetches })
      for (const ahead of [-1, 0, 1, 2])
        for (const session of await sessionsOn(story, by, 'class', addDays(dateOf(now), ahead)))
          await bookAndTick(story, by, { sessionId: session.id, personId }, session.startsAt, 'teacher')
    }
  })
}

type Session = OutputOf<'booking.sessions'>['sessions'][number]

async function sessionsOn(
  { speaker }: Story,
  by: string,
  service: 'clinic' | 'class',
  from: DateText,
  personId?: string,
): Promise<Session[]> {
  const { sessions } = await speaker.ask(by, 'booking.sessions', {
    service,
    from,
    days: 1,
    ...(personId && { personId }),
  })
  return sessions.filter(({ open }) => open)
}

/** Books one seat, and lets whoever runs the session tick it off when the person comes. */
async function bookAndTick(
  { speaker, timeline }: Story,
  by: string,
  { sessionId, personId }: Seat,
  startsAt: string,
  staff: string,
): Promise<void> {
  const basis = by === 'chief' ? { basis: 'phone' as const } : {}
  await speaker.tell(by, 'booking.book', { sessionId, for: [{ personId, guests: 0 }], ...basis })
  timeline.at(addMinutes(startsAt, 3), () =>
    speaker.tell(staff, 'booking.checkIn', { sessionId, personId, action: 'check-in' }),
  )
}
