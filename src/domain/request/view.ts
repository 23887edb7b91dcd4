import type { Moment } from '../calendar/moment'
import type { Viewer } from '../people/viewer'
import { desksFor } from './act'
import type { CategoryName, Desk } from './categories'
import { standing, type Standing } from './clock'
import type { Action, EventName } from './life'
import { callFor, type CallFor } from './next-step'
import type { Level, Named, Rating, Recording, RequestEvent, RequestRecord, State, Title } from './record'
import { actionsFor, partsOf } from './seeing'

/** Somebody on the timeline, for the one who looks. */
export interface NamedView {
  title: Title
  /** Null: he is not named. */
  surname: string | null
  me: boolean
}

export interface EventView {
  what: EventName
  at: Moment
  /** Null when it happened by itself. */
  by: NamedView | null
  to: NamedView | null
  level: Level | null
  words: string | null
  /** File ids; the cloud makes links of them. */
  pictures: string[]
  recording: Recording | null
  date: string | null
}

/** A request in a list. */
export interface SummaryView extends Standing {
  id: string
  category: CategoryName
  state: State
  subject: RequestRecord['subject']
  /** The viewer is the one whose matter it is. */
  mine: boolean
  onBehalf: boolean
  bypass: boolean
  words: string | null
  hasRecording: boolean
  pictures: number
  owner: NamedView
  filedAt: Moment
  /** By when the first holder takes it; null once somebody has. */
  acceptDueAt: Moment | null
  /** The last thing that happened. */
  last: Pick<EventView, 'what' | 'at' | 'by' | 'words'>
  actions: Action[]
}

/** A request opened. */
export interface RequestView extends SummaryView {
  provisional: boolean
  pictureIds: string[]
  recording: Recording | null
  /** The person's own words to the one who filed for him. */
  spokenYes: string | null
  call: CallFor
  rating: Rating | null
  timeline: EventView[]
  /** Where somebody in office may pass it on to. */
  desks: Desk[]
}

type Identified = RequestRecord & { id: string }

/** What the viewer sees of a request in a list; the caller has asked `maySee`. */
export function summaryFor(viewer: Viewer, request: Identified, now: Moment): SummaryView {
  const { id, category, state, subject, said, bypass, filedAt, acceptDueAt, owner, history } = request
  const me = viewer.person?.id ?? ''
  const last = history.at(-1)
  if (!last) throw new Error(`request ${id} has no history`)
  const { what, at, by, words } = eventView(last, me)
  return {
    ...standing(request, now),
    id,
    category,
    state,
    subject,
    mine: me === request.subjectId,
    onBehalf: request.basis !== null,
    bypass,
    words: said.words,
    hasRecording: said.recording !== null,
    pictures: said.pictures.length,
    owner: namedView(owner, me),
    filedAt,
    acceptDueAt: state === 'submitted' ? acceptDueAt : null,
    last: { what, at, by, words },
    actions: actionsFor(viewer, request, now),
  }
}

/** What the viewer sees of a request that he opens; the caller has asked `maySee`. */
export function requestFor(viewer: Viewer, request: Identified, now: Moment): RequestView {
  const { said, basis, provisional, rating, history } = request
  const me = viewer.person?.id ?? ''
  const handles = partsOf(viewer, request, now).some((part) => part === 'owner' || part === 'above')
  return {
    ...summaryFor(viewer, request, now),
    provisional,
    pictureIds: said.pictures,
    recording: said.recording,
    spokenYes: basis?.words ?? null,
    call: callFor(request),
    rating,
    timeline: history.map((event) => eventView(event, me)),
    desks: handles ? desksFor(request) : [],
  }
}

function namedView({ personId, title, surname }: Named, me: string): NamedView {
  return { title, surname, me: personId === me }
}

function eventView({ what, at, by, to, level, said, date }: RequestEvent, me: string): EventView {
  return {
    what,
    at,
    by: by && namedView(by, me),
    to: to ? namedView(to, me) : null,
    level: level ?? null,
    words: said?.words ?? null,
    pictures: said?.pictures ?? [],
    recording: said?.recording ?? null,
    date: date ?? null,
  }
}
