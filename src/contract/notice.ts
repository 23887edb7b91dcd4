import { noticeActions } from '../domain/notice/life'
import { templateIds } from '../domain/notice/templates'
import { content, cursor, outside, rev, signed, stepDone, sums } from './notice-shapes'
import { operation } from './operation'
import * as s from './shape'

const contentRefusals = ['too-long', 'bad-date', 'bad-amount', 'board-time-too-short'] as const
const stepRefusals = ['changed-meanwhile', 'not-now'] as const
const fitRefusals = ['missing-field', 'personal-number'] as const
const about = { noticeId: s.id, rev }

export const noticeOperations = {
  /** Begins a notice; what is not filled in yet may follow. */
  'notice.draft': operation({
    name: 'notice.draft',
    runsIn: 'office',
    writes: true,
    ability: 'draft-notice',
    input: s.strictObject({ villageId: s.villageId, templateId: s.picklist(templateIds), content }),
    output: stepDone,
    refusals: contentRefusals,
  }),
  /** Writes a draft anew. */
  'notice.change': operation({
    name: 'notice.change',
    runsIn: 'office',
    writes: true,
    ability: 'draft-notice',
    input: s.strictObject({ ...about, content }),
    output: stepDone,
    refusals: [...stepRefusals, ...contentRefusals],
  }),
  /** The supervisor's yes, with his words; a personal number passes only with a reason. */
  'notice.check': operation({
    name: 'notice.check',
    runsIn: 'office',
    writes: true,
    ability: 'check-notice',
    input: s.strictObject({
      ...about,
      opinion: s.words(100),
      letPass: s.pipe(s.array(s.strictObject({ about: s.words(40), reason: s.words(100) })), s.maxLength(20)),
    }),
    output: stepDone,
    refusals: [...stepRefusals, ...fitRefusals, 'own-draft'],
  }),
  /** Back to its writer with what must be changed. */
  'notice.sendBack': operation({
    name: 'notice.sendBack',
    runsIn: 'office',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ ...about, reason: s.words(100) }),
    output: stepDone,
    refusals: stepRefusals,
  }),
  /** Enters the day of the joint meeting and how many were there. */
  'notice.decide': operation({
    name: 'notice.decide',
    runsIn: 'office',
    writes: true,
    ability: 'draft-notice',
    input: s.strictObject({ ...about, date: s.date, present: s.whole(1, 200) }),
    output: stepDone,
    refusals: [...stepRefusals, 'bad-date', 'meeting-in-future'],
  }),
  /** Publishes it and seals its content. */
  'notice.publish': operation({
    name: 'notice.publish',
    runsIn: 'office',
    writes: true,
    ability: 'publish-notice',
    input: s.strictObject(about),
    output: stepDone,
    refusals: [...stepRefusals, ...fitRefusals, 'own-check', 'unfit-words'],
  }),
  /** Enters that the sheet hangs: only now it counts as disclosed. */
  'notice.post': operation({
    name: 'notice.post',
    runsIn: 'office',
    writes: true,
    ability: 'draft-notice',
    input: s.strictObject({
      ...about,
      places: s.pipe(s.array(s.words(30)), s.minLength(1), s.maxLength(10)),
      from: s.date,
      to: s.date,
    }),
    output: stepDone,
    refusals: [
      ...stepRefusals,
      'bad-date',
      'board-time-too-short',
      'not-hanging-yet',
      'hung-before-published',
      'personal-number',
      'unfit-words',
    ],
  }),
  /** What a village has published, newest first, twenty at a time. */
  'notice.list': operation({
    name: 'notice.list',
    runsIn: 'api',
    writes: false,
    ability: 'anyone',
    // Without a village it is one's own; for a visitor the only one there is, as `me.home` shows it.
    input: s.strictObject({ villageId: s.optional(s.villageId), before: s.optional(cursor) }),
    output: s.strictObject({
      notices: s.array(s.strictObject(outside)),
      /** Hand it in as `before` for the next page; null at the end. */
      next: s.nullable(cursor),
    }),
    refusals: [],
  }),
  /** One notice, as far as it opens for the one who asks. */
  'notice.one': operation({
    name: 'notice.one',
    runsIn: 'api',
    writes: false,
    ability: 'anyone',
    input: s.strictObject({ noticeId: s.id }),
    output: s.strictObject({
      ...outside,
      rev: s.number(),
      content: s.nullable(content),
      sums: s.nullable(sums),
      check: s.nullable(s.strictObject({ ...signed, opinion: s.string() })),
      decision: s.nullable(s.strictObject({ date: s.date, present: s.number() })),
      sentBack: s.nullable(s.strictObject({ ...signed, reason: s.string() })),
      publishedBy: s.nullable(s.string()),
      hash: s.nullable(s.string()),
      previousHash: s.nullable(s.string()),
      actions: s.array(s.picklist(noticeActions)),
    }),
    refusals: [],
  }),
  /** What waits for me: to write on, check, decide, publish, hang. */
  'notice.desk': operation({
    name: 'notice.desk',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: s.strictObject({}),
    output: s.strictObject({
      waiting: s.array(
        s.strictObject({
          id: s.id,
          villageId: s.villageId,
          templateId: s.picklist(templateIds),
          title: s.string(),
          waitsFor: s.picklist(noticeActions),
          since: s.moment,
          sentBack: s.nullable(s.string()),
        }),
      ),
    }),
    refusals: [],
  }),
} as const
