import { posts, roleNames } from '../domain/people/roles'
import { categoryNames, desks } from '../domain/request/categories'
import { actions, eventNames } from '../domain/request/life'
import { callsFor } from '../domain/request/next-step'
import { levels, mostPictures, mostSeconds, mostWords, satisfactions, states } from '../domain/request/record'
import * as s from './shape'

const words = s.words(mostWords)
const pictures = s.pipe(s.array(s.fileId), s.maxLength(mostPictures))
const recording = s.strictObject({ fileId: s.fileId, seconds: s.whole(1, mostSeconds) })

/** What somebody says: at least one of the three, which the handler asks for. */
export const saying = {
  words: s.optional(words),
  pictures: s.optional(pictures),
  recording: s.optional(recording),
}

/** The person's own yes: how it was asked for, and one line in her own words. */
export const spokenYes = s.strictObject({ how: s.picklist(['in-person', 'phone']), words: s.words(100) })

const named = s.strictObject({
  title: s.picklist([...posts, ...roleNames]),
  surname: s.nullable(s.string()),
  me: s.boolean(),
})

/** A recording or picture that can be played or shown for a while; the link is null when it is gone or held back. */
const heard = s.strictObject({ seconds: s.number(), url: s.nullable(s.string()) })
const seen = s.array(s.nullable(s.string()))

const event = s.strictObject({
  what: s.picklist(eventNames),
  at: s.moment,
  by: s.nullable(named),
  to: s.nullable(named),
  level: s.nullable(s.picklist(levels)),
  words: s.nullable(s.string()),
  pictures: seen,
  recording: s.nullable(heard),
  date: s.nullable(s.date),
})

const summary = {
  id: s.id,
  category: s.picklist(categoryNames),
  state: s.picklist(states),
  level: s.picklist(levels),
  colour: s.picklist(['calm', 'yellow', 'red']),
  nextAt: s.nullable(s.moment),
  subject: s.strictObject({ name: s.string(), lane: s.string(), house: s.nullable(s.string()) }),
  mine: s.boolean(),
  onBehalf: s.boolean(),
  bypass: s.boolean(),
  words: s.nullable(s.string()),
  hasRecording: s.boolean(),
  pictures: s.number(),
  owner: named,
  filedAt: s.moment,
  acceptDueAt: s.nullable(s.moment),
  last: s.strictObject({
    what: s.picklist(eventNames),
    at: s.moment,
    by: s.nullable(named),
    words: s.nullable(s.string()),
  }),
  actions: s.array(s.picklist(actions)),
}

/** A request in a list. */
export const requestSummary = s.strictObject(summary)

/** A request opened. */
export const requestView = s.strictObject({
  ...summary,
  provisional: s.boolean(),
  pictureLinks: seen,
  /** Pictures that WeChat's check holds back: only their uploader sees them. */
  heldPictures: s.number(),
  recording: s.nullable(heard),
  spokenYes: s.nullable(s.string()),
  /** The person's own phone, for the one who has to answer, to tell the answer, or to ask for the yes. */
  phone: s.nullable(s.string()),
  /**
   * Where no message reaches the person: who is told instead, for the same one; nobody: he goes there. Null where she
   * reads it herself, or somebody else tells her.
   */
  told: s.nullable(
    s.array(
      s.strictObject({
        name: s.string(),
        /** It is the person herself. */
        self: s.boolean(),
        /** Else he only fetches her to the telephone. */
        hears: s.boolean(),
        /** Else he has her leave, reads it by himself, and his number stays in the cloud. */
        rings: s.boolean(),
        phone: s.nullable(s.string()),
      }),
    ),
  ),
  call: s.picklist(callsFor),
  rating: s.nullable(
    s.strictObject({
      solved: s.boolean(),
      satisfaction: s.picklist(satisfactions),
      contacted: s.nullable(s.boolean()),
    }),
  ),
  timeline: s.array(event),
  desks: s.array(s.picklist(desks)),
})
