import type { Limit } from '../calendar/limits'
import type { Moment } from '../calendar/moment'
import type { Pause } from '../calendar/pauses'
import type { Post, RoleName } from '../people/roles'
import type { CategoryName, Circle, Desk } from './categories'
import type { EventName } from './life'

/** How high it is seen; it only rises. */
export const levels = ['group', 'lane', 'village', 'township', 'county'] as const
export type Level = (typeof levels)[number]

export const states = [
  'awaiting-consent',
  'submitted',
  'in-progress',
  'waiting-resident',
  'scheduled',
  'answered',
  'closed',
  'declined',
  'withdrawn',
  'voided',
] as const
export type State = (typeof states)[number]

/** What somebody is called on the timeline: his post where he has one, else his role. */
export type Title = Post | RoleName

/** Somebody as the timeline names him. No surname: he is not to be named. */
export interface Named {
  personId: string
  title: Title
  surname: string | null
}

/** The one who has it. */
export interface Owner extends Named {
  desk: Desk
}

export interface Recording {
  fileId: string
  /** At most 60. */
  seconds: number
}

/** Longest text of a request or an answer, in characters (msgSecCheck takes 2,500). */
export const mostWords = 500
/** Most pictures of one message, and the longest recording in seconds (product.md §3). */
export const mostPictures = 3
export const mostSeconds = 60

/** What a person says: words, pictures, a recording; never nothing at all. */
export interface Said {
  words: string | null
  /** File ids, at most 3. */
  pictures: string[]
  recording: Recording | null
}

/** Why somebody may speak for the person: asked face to face or by phone, a care grant, or nothing needed asking. */
export interface Basis {
  how: 'in-person' | 'phone' | 'grant' | 'not-needed' | 'not-yet'
  /** One line in the person's own words. */
  words: string | null
}

export const satisfactions = ['satisfied', 'fairly', 'unsatisfied'] as const
export type Satisfaction = (typeof satisfactions)[number]
export interface Rating {
  solved: boolean
  satisfaction: Satisfaction
  /** Asked only when it is not solved: did anybody get in touch? */
  contacted: boolean | null
}

/** One line of the timeline. */
export interface RequestEvent {
  what: EventName
  at: Moment
  /** Null when it happened by itself. */
  by: Named | null
  /** The new owner. */
  to?: Named
  /** The new level. */
  level?: Level
  said?: Said
  date?: string
  rating?: Rating
  /** The client's key of the act: a retry finds it here. */
  key?: string
}

/** What the due date is counted from: the filing, a promised day, or the reopening. */
export interface RequestClock {
  start: Moment
  limit: Limit
  pauses: Pause[]
}

/** A request as it is kept. Moments are village-local. */
export interface RequestRecord {
  villageId: string
  laneId: string | null
  /** Whose matter it is, and who wrote it down. */
  subjectId: string
  subject: { name: string; lane: string; house: string | null }
  actorId: string
  basis: Basis | null
  category: CategoryName
  said: Said
  circle: Circle
  bypass: boolean
  /** Never owner, never seeing it: the bypassed head, his stand-in, their relatives. */
  barred: string[]
  /** The head and his stand-in who may read it; empty when they may not. */
  readers: string[]
  state: State
  level: Level
  owner: Owner
  filedAt: Moment
  /** Null before the person's yes. */
  clock: RequestClock | null
  acceptedAt: Moment | null
  acceptDueAt: Moment | null
  dueAt: Moment | null
  provisional: boolean
  /** When the level rises next, unless it is answered before. */
  riseAt: Moment | null
  lateSince: Moment | null
  /** When an unanswered question, an unrated answer or a missing yes runs out. */
  waitsUntil: Moment | null
  reminded: boolean
  answeredAt: Moment | null
  closedAt: Moment | null
  rating: Rating | null
  reopened: number
  history: RequestEvent[]
}
