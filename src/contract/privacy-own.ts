import { consentKinds } from '../domain/privacy/consent'
import { operation } from './operation'
import * as s from './shape'

/** What of one's own can be taken away before its time: the recordings, or words and pictures, of closed matters. */
export const ownThings = ['recordings', 'texts'] as const

/** What everybody may do with what is stored about himself. */
export const ownDataOperations = {
  /** What is stored about me: the register's lines, what I have agreed to (and for my children), how much of the rest. */
  'privacy.mine': operation({
    name: 'privacy.mine',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: s.strictObject({}),
    output: s.strictObject({
      person: s.strictObject({
        id: s.id,
        name: s.string(),
        gender: s.nullable(s.picklist(['male', 'female'])),
        birth: s.nullable(s.string()),
        phone: s.nullable(s.string()),
        relation: s.nullable(s.string()),
        lane: s.nullable(s.string()),
        house: s.nullable(s.string()),
        livesAlone: s.boolean(),
        note: s.nullable(s.string()),
      }),
      consents: s.array(
        s.strictObject({
          personId: s.id,
          name: s.string(),
          mine: s.boolean(),
          kind: s.picklist(consentKinds),
          state: s.picklist(['given', 'withdrawn']),
          at: s.moment,
          /** What was written down by it: the food that she must not eat. */
          note: s.nullable(s.string()),
        }),
      ),
      counts: s.strictObject({
        bookings: s.number(),
        requests: s.number(),
        /** Closed matters whose recordings and words are still kept. */
        closed: s.number(),
        cares: s.number(),
        looks: s.number(),
      }),
    }),
    refusals: [],
  }),
  /** The same and every list behind it as a spreadsheet; a link that lives for a while, the file is gone after a day. */
  'privacy.export': operation({
    name: 'privacy.export',
    runsIn: 'office',
    writes: true,
    ability: 'bound',
    input: s.strictObject({}),
    output: s.strictObject({ url: s.string() }),
    refusals: [],
  }),
  /** My own number, by WeChat's phone button. */
  'privacy.setPhone': operation({
    name: 'privacy.setPhone',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ code: s.words(200) }),
    output: s.strictObject({}),
    refusals: ['phone-code-dead'],
  }),
  /** Takes away what is mine in matters that are closed; who did what and when stays. */
  'privacy.deleteOwn': operation({
    name: 'privacy.deleteOwn',
    runsIn: 'office',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ what: s.picklist(ownThings) }),
    output: s.strictObject({ matters: s.number() }),
    refusals: [],
  }),
  /** This account is nobody's any more; the person and what was booked and told stay. Bound again, all is there. */
  'privacy.unbind': operation({
    name: 'privacy.unbind',
    runsIn: 'api',
    writes: true,
    ability: 'anyone',
    input: s.strictObject({}),
    output: s.strictObject({}),
    refusals: [],
  }),
} as const
