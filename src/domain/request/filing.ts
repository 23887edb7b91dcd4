import { no, yes, type Answer } from '../answer'
import { dueAt } from '../calendar/limits'
import type { Moment } from '../calendar/moment'
import { assigned, higher } from './assign'
import { categoryOf, type CategoryName, type Circle } from './categories'
import { acceptDue, consentLimit, firstClock, started } from './clock'
import { levelOf, ownerFrom, type DeskFacts } from './desks'
import type { Basis, Named, RequestRecord, Said } from './record'

/** What somebody files, and about whom. */
export interface Filing {
  villageId: string
  laneId: string | null
  subjectId: string
  subject: RequestRecord['subject']
  actor: Named
  /** Null when the person files for himself. */
  basis: Basis | null
  category: CategoryName
  said: Said
  bypass: boolean
  key: string
}

/** `no-one-to-take-it`: not even the county has anybody who may have it. */
export type FilingRefusal = 'nothing-said' | 'head-leaves-himself-out' | 'no-one-to-take-it'

/** A new request: who has it, who may never see it, when it is due. */
export function newRequest(
  filing: Filing,
  facts: DeskFacts,
  now: Moment,
): Answer<RequestRecord, FilingRefusal> {
  const { said, actor, bypass, category, subjectId } = filing
  if (!said.words && !said.recording && said.pictures.length === 0) return no('nothing-said')
  const { begins, barsHead, seenAtOnce } = categoryOf(category)
  const heads = [facts.headId, facts.standInId].filter((id) => id !== null)
  const barred = bypass || barsHead ? heads.filter((id) => id !== subjectId) : []
  if (bypass && barred.includes(actor.personId)) return no('head-leaves-himself-out')
  const owner = ownerFrom(bypass ? 'township' : begins, facts, [...barred, subjectId])
  if (!owner) return no('no-one-to-take-it')
  const level = seenAtOnce ? higher(levelOf(owner), seenAtOnce) : levelOf(owner)
  const circle = bypass ? 'township' : categoryOf(category).circle
  const request = assigned({ ...blank(filing, now), circle, barred, level, owner }, owner)
  const seen = { ...request, readers: headReads(circle) ? heads.filter((id) => id !== subjectId) : [] }
  return yes(waitsForYes(filing) ? waiting(seen, now) : submitted(seen, now))
}

const headReads = (circle: Circle) => circle === 'village' || circle === 'mediation'

/** A matter about the person that somebody else files waits for the person's yes (product.md §3). */
export function waitsForYes({ category, basis }: Pick<Filing, 'category' | 'basis'>): boolean {
  return basis?.how === 'not-yet' && categoryOf(category).needsConsent === true
}

/** The clock begins: at the filing, or with the person's yes. */
export function submitted(request: RequestRecord, now: Moment): RequestRecord {
  const begun = started(request, firstClock(request, now), now)
  return {
    ...begun,
    state: 'submitted',
    acceptDueAt: acceptDue(request, now),
    waitsUntil: null,
    reminded: false,
  }
}

function waiting(request: RequestRecord, now: Moment): RequestRecord {
  return { ...request, state: 'awaiting-consent', waitsUntil: dueAt(now, consentLimit).at }
}

function blank(filing: Filing, now: Moment): Omit<RequestRecord, 'circle' | 'barred' | 'level' | 'owner'> {
  const { actor, key, ...kept } = filing
  return {
    ...kept,
    actorId: actor.personId,
    readers: [],
    state: 'submitted',
    filedAt: now,
    clock: null,
    acceptedAt: null,
    acceptDueAt: null,
    dueAt: null,
    provisional: false,
    riseAt: null,
    lateSince: null,
    waitsUntil: null,
    reminded: false,
    answeredAt: null,
    closedAt: null,
    rating: null,
    reopened: 0,
    history: [{ what: 'filed', at: now, by: actor, key }],
  }
}
