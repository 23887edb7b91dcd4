import { consentKinds } from '../domain/privacy/consent'
import { operation } from './operation'
import { ownDataOperations } from './privacy-own'
import { before, lookAtMe, lookInVillage, noticeChange, officeChange, registerChange } from './privacy-shapes'
import * as s from './shape'

const kind = s.picklist(consentKinds)

export const privacyOperations = {
  ...ownDataOperations,
  /** Who of the staff looked at me, newest first; at a child of my household where a personId is named. */
  'privacy.whoLooked': operation({
    name: 'privacy.whoLooked',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: s.strictObject({ personId: s.optional(s.id), before: s.optional(before) }),
    output: s.strictObject({
      name: s.string(),
      /** The children whose guardian I am. */
      children: s.array(s.strictObject({ personId: s.id, name: s.string() })),
      looks: s.array(lookAtMe),
      more: s.nullable(before),
    }),
    refusals: [],
  }),
  /** For those who watch over it: the looks of staff in a village, and what was changed of offices, register and notices. */
  'privacy.audits': operation({
    name: 'privacy.audits',
    runsIn: 'api',
    writes: false,
    ability: 'read-audit',
    // Without a village it is the only one that the office reaches; where it reaches several, `not-found`.
    input: s.strictObject({
      villageId: s.optional(s.villageId),
      from: s.optional(s.date),
      to: s.optional(s.date),
      actorId: s.optional(s.id),
      before: s.optional(before),
    }),
    output: s.strictObject({
      villageId: s.villageId,
      looks: s.array(lookInVillage),
      more: s.nullable(before),
      changes: s.array(officeChange),
      register: s.array(registerChange),
      notices: s.array(noticeChange),
    }),
    refusals: [],
  }),
  /** A yes to one kind, to the text of this version: by the person, a child's guardian, a relative by her leave. */
  'privacy.giveConsent': operation({
    name: 'privacy.giveConsent',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ personId: s.id, kind, version: s.words(20) }),
    output: s.strictObject({}),
    refusals: [],
  }),
  /** Takes a yes back; coming bookings that stood on it are cancelled, or counted where only a call helps. */
  'privacy.withdrawConsent': operation({
    name: 'privacy.withdrawConsent',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ personId: s.id, kind }),
    output: s.strictObject({ cancelled: s.number(), byPhone: s.number() }),
    refusals: [],
  }),
  /** What would be taken away next, rule by rule, without taking it: the dry run of the retention. */
  'privacy.retentionDue': operation({
    name: 'privacy.retentionDue',
    runsIn: 'office',
    writes: false,
    ability: 'read-retention',
    input: s.strictObject({}),
    output: s.array(
      s.strictObject({
        name: s.string(),
        collection: s.string(),
        /** Whole documents go, or only fields of them. */
        whole: s.boolean(),
        days: s.number(),
        /** What has to be done first. */
        waitsFor: s.nullable(s.literal('subsidy-list-exported')),
        /** Documents with which it is due now; for files the matters that hold them. */
        due: s.number(),
        oldest: s.nullable(s.date),
        goesOn: s.nullable(s.date),
      }),
    ),
    refusals: [],
  }),
} as const
