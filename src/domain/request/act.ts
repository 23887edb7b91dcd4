import { no, yes, type Answer } from '../answer'
import { dueAt, reopenedLimit } from '../calendar/limits'
import { addDays, dateOf, type DateText, type Moment } from '../calendar/moment'
import { anotherOwner, assigned, higher, nextLevel, unfitFor } from './assign'
import { caughtUp } from './catch-up'
import { categoryOf, type Desk } from './categories'
import { paused, promisedClock, questionLimit, silenceLimit, started, unpaused } from './clock'
import { deskOfLevel, deskOfOfficial, holderOf, ownerFrom, type DeskFacts } from './desks'
import { submitted } from './filing'
import { closedForGone } from './gone'
import { actionsOpenTo, isAboutGone, rowOf, stateAfter, type Action, type Part } from './life'
import type { Basis, Level, Named, Rating, RequestEvent, RequestRecord, Said, State } from './record'

/** What somebody does to a request, with what the action needs. */
export interface Act {
  action: Action
  said?: Said
  desk?: Desk
  date?: DateText
  rating?: Rating
  basis?: Basis
  key: string
}

/** Who acts, how he stands to the request, and when. */
export interface Acting {
  me: Named
  parts: readonly Part[]
  facts: DeskFacts
  now: Moment
}

/**
 * `not-allowed`: it is somebody else's to do; `not-open-now`: its state, or the time for it, does not allow this any more; `nobody-there`: nobody fit sits
 * at that desk; `date-not-possible`: past, or further than 30 days.
 */
export type ActRefusal = 'not-allowed' | 'not-open-now' | 'nobody-there' | 'date-not-possible'

/** The longest that a promised date may lie ahead without the township, in calendar days (product.md §3). */
export const longestPromise = 30

/** The request after the act, brought up to date first; the caller writes it if nobody was faster. */
export function decideAct(
  request: RequestRecord,
  act: Act,
  { me, parts, facts, now }: Acting,
): Answer<RequestRecord, ActRefusal> {
  const current = caughtUp(request, facts, now)
  if (!rowOf(act.action).by.some((part) => (parts as readonly string[]).includes(part)))
    return no('not-allowed')
  if (!actionsOpenTo(current, parts, now).includes(act.action)) return no('not-open-now')
  const effect = effects[act.action]
  const answer = effect(current, act, { me, facts, now })
  if (!answer.ok) return answer
  const { owner, level } = answer.value
  const event: RequestEvent = {
    what: act.action,
    at: now,
    by: me,
    key: act.key,
    ...(owner.personId !== current.owner.personId && { to: named(owner) }),
    ...(level !== current.level && { level }),
    ...(act.said && { said: act.said }),
    ...(act.date && { date: act.date }),
    ...(act.rating && { rating: act.rating }),
  }
  const acted = {
    ...answer.value,
    state: stateAfterAct(act.action, current.state),
    history: [...current.history, event],
  }
  return yes(acted.state === 'answered' && isAboutGone(acted) ? closedForGone(acted, now) : acted)
}

const named = ({ personId, title, surname }: Named): Named => ({ personId, title, surname })

// Who takes a request over has accepted it; one that is passed on still waits to be taken.
const stateAfterAct = (action: Action, state: State): State =>
  action === 'take' && state === 'submitted' ? 'in-progress' : stateAfter(action, state)

type Facts = Omit<Acting, 'parts'>
type Effect = (request: RequestRecord, act: Act, facts: Facts) => Answer<RequestRecord, ActRefusal>

const taken = (request: RequestRecord, now: Moment): RequestRecord => ({
  ...request,
  acceptedAt: request.acceptedAt ?? now,
  acceptDueAt: null,
})

const ended = (request: RequestRecord, now: Moment): RequestRecord => ({
  ...request,
  closedAt: now,
  waitsUntil: null,
  riseAt: null,
})

const effects: Record<Action, Effect> = {
  agree: (request, _, { now }) => yes(submitted(request, now)),
  'record-yes': (request, { basis }, { now }) =>
    yes(submitted({ ...request, basis: basis ?? request.basis }, now)),
  refuse: (request, _, { now }) => yes(ended(request, now)),
  accept: (request, _, { now }) => yes(taken(request, now)),
  pass: (request, { desk }, { facts }) => passed(request, desk ?? categoryOf(request.category).doneBy, facts),
  take: (request, _, { me, facts, now }) => {
    const desk = deskOfOfficial(me.personId, request.circle, facts)
    return desk ? yes(taken(assigned(request, { ...me, desk }), now)) : no('nobody-there')
  },
  answer: (request, _, { now }) =>
    yes({
      ...taken(request, now),
      answeredAt: now,
      waitsUntil: dueAt(now, silenceLimit).at,
      reminded: false,
      riseAt: null,
    }),
  decline: (request, _, { now }) => yes(ended(taken(request, now), now)),
  ask: (request, _, { now }) =>
    yes({ ...paused(taken(request, now), now), waitsUntil: dueAt(now, questionLimit).at }),
  schedule: (request, { date = '' }, { now }) => promised(request, date, now),
  resume: yes,
  reply: (request, _, { now }) => yes({ ...unpaused(request, now), waitsUntil: null }),
  add: yes,
  rate: (request, { rating = null }, { now }) => yes({ ...ended(request, now), rating }),
  'not-solved': (request, { rating = null }, { facts, now }) =>
    yes({ ...reopened(request, facts, now), rating }),
  tell: (request, { rating = null }, { now }) => yes({ ...ended(request, now), rating }),
  'tell-unsolved': (request, { rating = null }, { facts, now }) =>
    yes({ ...reopened(request, facts, now), rating }),
  reopen: (request, _, { facts, now }) => yes(reopened(request, facts, now)),
  withdraw: (request, _, { now }) => yes(ended(request, now)),
}

function passed(request: RequestRecord, desk: Desk, facts: DeskFacts): Answer<RequestRecord, ActRefusal> {
  if (!desksFor(request).includes(desk)) return no('nobody-there', desk)
  const owner = holderOf(desk, facts, [...unfitFor(request), request.owner.personId])
  return owner ? yes(assigned(request, owner)) : no('nobody-there', desk)
}

/** The desks to which a request may be passed: never out of the circle that may see it. */
export function desksFor({ circle, category }: Pick<RequestRecord, 'circle' | 'category'>): Desk[] {
  const village = deskOfLevel('village', circle)
  const inVillage: Desk[] = circle === 'village' ? ['village', 'keeper'] : village ? [village] : []
  const { doneBy } = categoryOf(category)
  return [...inVillage, 'township' as const].sort((a, b) => Number(b === doneBy) - Number(a === doneBy))
}

function promised(request: RequestRecord, date: DateText, now: Moment): Answer<RequestRecord, ActRefusal> {
  const today = dateOf(now)
  const byTownship = request.owner.desk === 'township' || request.owner.desk === 'county'
  if (date < today || (!byTownship && date > addDays(today, longestPromise))) return no('date-not-possible')
  return yes(started(taken(request, now), promisedClock(date), now))
}

/** Half the time, and somebody else one level higher; a third time the township (product.md §3). */
function reopened(request: RequestRecord, facts: DeskFacts, now: Moment): RequestRecord {
  const times = request.reopened + 1
  const level = levelOfReopening(request, times, facts)
  const desk = deskOfLevel(level, request.circle) ?? 'township'
  const owner = anotherOwner(request, desk, facts) ?? ownerFrom(desk, facts, unfitFor(request))
  const moved = owner ? assigned(request, owner) : request
  const limit = reopenedLimit(categoryOf(request.category).finish)
  const fresh = {
    ...moved,
    level: higher(moved.level, level),
    reopened: times,
    lateSince: null,
    closedAt: null,
  }
  return { ...started(fresh, { start: now, limit, pauses: [] }, now), waitsUntil: null, reminded: false }
}

function levelOfReopening(request: RequestRecord, times: number, facts: DeskFacts): Level {
  if (times >= 3 || request.level === 'township') return higher(request.level, 'township')
  return nextLevel(request, facts) ?? request.level
}
