import type { OutputOf } from '../../../src/contract'
import { addDays, dateOf, type Moment } from '../../../src/domain/calendar/moment'
import { sessionIdOf } from '../../../src/domain/booking/session'
import { villageId } from '../../../src/local/demo/facts/village'
import type { Speaker } from '../../../src/local/demo/speaker'
import type { May } from './roles'

/** What a screen is opened about is asked from the product, as the one who opens it. */
export interface Asker {
  speaker: Speaker
  /** The key of the persona. */
  who: string
  now: Moment
}

/** How a screen is opened cold. */
export interface Screen {
  may: May
  /** What stands behind the `?`. */
  query?: (asker: Asker) => Promise<Record<string, string>>
  /** The page shows what the phone already has and asks the cloud nothing. */
  asksNothing?: true
}

/** Every page of the mini-program, as it is written in the app's own list, with who may open it and about what. */
export const screens: Record<string, Screen> = {
  'pages/home/index': { may: 'anyone' },
  'pages/matters/index': { may: 'anyone' },
  'pages/staff/index': { may: 'has-desk' },
  'pages/notices/index': { may: 'anyone' },
  'pages/me/index': { may: 'anyone' },

  'booking/order/index': { may: ['book-meal'], query: () => Promise.resolve({ service: 'canteen' }) },
  'booking/confirm/index': {
    may: ['book-meal'],
    query: ({ now }) => Promise.resolve({ session: lunchAfter(now) }),
  },
  'booking/booked/index': { may: ['book-meal'], query: myBooking },
  'booking/mine/index': { may: ['book-meal'] },
  'booking/center/index': { may: 'anyone' },
  'booking/standing/index': { may: ['book-meal'], query: oneself },
  'booking/avoids/index': { may: ['book-meal'], query: oneself },
  'chief/elders/index': { may: ['read-register'] },
  'chief/order/index': {
    may: 'is-head',
    query: async (asker) => ({ person: (await elder(asker)).personId, session: lunchAfter(asker.now) }),
  },
  'chief/care/index': {
    may: 'is-head',
    query: async (asker) => ({ person: (await elder(asker)).personId }),
  },
  'chief/tell/index': {
    may: 'is-head',
    query: async (asker) => {
      const { personId, name } = await elder(asker)
      return { personId, name }
    },
    asksNothing: true,
  },

  'notice/page/index': {
    may: 'anyone',
    query: async ({ speaker, who }) => idOf((await speaker.ask(who, 'notice.list', { villageId })).notices),
  },

  'request/tell/index': { may: 'anyone' },
  'request/kind/index': { may: ['file-request'], asksNothing: true },
  'request/matter/index': { may: ['file-request'], query: myMatter },
  'request/say/index': {
    may: ['file-request'],
    query: async (asker) => ({ ...(await myMatter(asker)), act: 'add' }),
  },
  'request/rate/index': {
    may: ['rate-request'],
    query: async ({ speaker, who }) =>
      idOf((await speaker.ask(who, 'request.mine', {})).filter(({ actions }) => actions.includes('rate'))),
  },

  'people/bind/index': { may: 'anyone' },
  'people/privacy/index': { may: 'anyone' },
  'people/child-rules/index': { may: 'anyone', asksNothing: true },
  'people/my-data/index': { may: ['book-meal'] },
  'people/who-looked/index': { may: ['book-meal'] },
  'people/family/index': { may: ['rate-request'] },
  'people/family-give/index': { may: ['rate-request'] },
  'people/told/index': { may: ['rate-request'] },

  'staff/todo/index': { may: 'has-desk' },
  'staff/answer/index': {
    may: ['handle-request', 'check-notice'],
    query: async ({ speaker, who }) => idOf(await speaker.ask(who, 'request.desk', {})),
  },
  'staff/list/index': { may: ['check-in'] },
  'staff/list-add/index': { may: ['check-in'], query: myList },
  'staff/list-close/index': { may: ['check-in'], query: myList },
  'staff/run/index': { may: ['check-in'], query: myList },
  'staff/missed/index': {
    may: 'has-desk',
    query: ({ now }) => Promise.resolve({ session: lunchAfter(now), person: 'pnobody00000' }),
  },
  'staff/class/index': { may: ['check-in'] },
  'staff/class-call/index': { may: ['check-in'], query: childInClass },
  'staff/class-guardians/index': { may: ['bar-guardian'], query: someChild },
  'class/pickups/index': {
    may: ['book-class'],
    query: async (asker) => ({ person: await ownChild(asker) }),
  },
  'staff/clinic/index': { may: ['check-in'] },
  'staff/notices/index': { may: ['draft-notice', 'check-notice'] },
  'staff/notice-write/index': { may: ['draft-notice'] },
  'staff/notice-row/index': { may: ['draft-notice'], asksNothing: true },
  'staff/notice-step/index': { may: ['draft-notice', 'check-notice'], query: noticeToStep },
  'staff/people/index': { may: ['read-lanes'] },
  'staff/lane/index': {
    may: ['read-lanes'],
    query: async (asker) => {
      const { lanes } = await village(asker)
      const [{ id, name } = { id: '', name: '' }] = lanes
      return { id, name }
    },
  },
  'staff/holder/index': {
    may: ['read-lanes'],
    query: async (asker) => {
      const [head] = (await village(asker)).heads
      return { id: head?.roleId ?? '' }
    },
  },
  'staff/grant/index': { may: ['grant-role'] },
  'staff/term/index': { may: ['grant-role', 'propose-roles'] },
  'staff/find/index': { may: ['find-people'], asksNothing: true },
  'staff/person/index': { may: ['read-register'], query: personKept },
  'staff/person-lines/index': {
    may: ['keep-register'],
    query: async (asker) => ({ ...(await personKept(asker)), act: 'correct' }),
  },
  'staff/person-leave/index': { may: ['keep-register'], query: personKept },
  'staff/household-add/index': { may: ['keep-register'] },
  'staff/import/index': { may: ['import-register'] },
  'staff/duty/index': { may: ['write-rota'] },
  'staff/services/index': { may: ['draft-center'] },
  'staff/service/index': {
    may: ['draft-center'],
    query: () => Promise.resolve({ service: 'canteen' }),
  },
  'staff/service-days/index': {
    may: ['draft-center'],
    query: () => Promise.resolve({ service: 'canteen' }),
  },
  'staff/center/index': { may: ['draft-center'] },
  'staff/looks/index': { may: ['read-audit'] },
}

const lunchAfter = (now: Moment): string =>
  sessionIdOf({ villageId, service: 'canteen', date: addDays(dateOf(now), 1), part: 'lunch' })
const idOf = ([one]: { id: string }[]): Record<string, string> => ({ id: one?.id ?? '' })
const village = ({ speaker, who }: Asker): Promise<OutputOf<'people.lanes'>> =>
  speaker.ask(who, 'people.lanes', { villageId })

/** A child of the viewer's family; whoever has none is not let in. */
async function ownChild({ speaker, who }: Asker): Promise<string> {
  const family = await speaker.ask(who, 'people.family', {})
  return (family.find(({ age }) => age !== null && age < 14) ?? family[0])?.personId ?? ''
}

/** A child of the register, whoever looks. */
async function someChild({ speaker, now }: Asker): Promise<Record<string, string>> {
  return { id: await ownChild({ speaker, who: 'father', now }) }
}

async function childInClass({ speaker }: Asker): Promise<Record<string, string>> {
  const { session, children } = await speaker.ask('teacher', 'class.list', {})
  return { session: session.id, person: children[0]?.personId ?? '' }
}

/** Somebody of whom the viewer keeps the register. */
async function personKept({ speaker, who }: Asker): Promise<Record<string, string>> {
  const { people } = await speaker.ask(who, 'people.find', { words: '3巷' })
  return { id: people.find(({ mayOpen }) => mayOpen)?.personId ?? '' }
}

async function elder({ speaker, who }: Asker) {
  const { elders } = await speaker.ask(who, 'booking.elders', {})
  return elders[0] ?? { personId: '', name: '' }
}

async function myBooking({ speaker, who }: Asker): Promise<Record<string, string>> {
  const { bookings } = await speaker.ask(who, 'booking.mine', {})
  const [one] = bookings
  return { session: one?.sessionId ?? '', person: one?.personId ?? '' }
}

async function oneself({ speaker, who }: Asker): Promise<Record<string, string>> {
  const { people } = await speaker.ask(who, 'booking.sessions', { service: 'canteen', days: 1 })
  return { person: people[0]?.personId ?? '' }
}

async function myMatter({ speaker, who }: Asker): Promise<Record<string, string>> {
  return idOf(await speaker.ask(who, 'request.mine', {}))
}

/** The notice that waits for this person's step, else one that is out. */
async function noticeToStep({ speaker, who }: Asker): Promise<Record<string, string>> {
  const { waiting } = await speaker.ask(who, 'notice.desk', {})
  const { notices } = await speaker.ask(who, 'notice.list', { villageId })
  return idOf([...waiting.filter(({ waitsFor }) => waitsFor !== 'change'), ...notices])
}

/** The list that the viewer keeps next. */
async function myList({ speaker, who }: Asker): Promise<Record<string, string>> {
  const [session] = await speaker.ask(who, 'booking.desk', {})
  return { session: session?.id ?? '' }
}
