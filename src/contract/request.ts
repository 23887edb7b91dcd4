import type { Ability } from '../domain/people/ability'
import { categoryNames, desks } from '../domain/request/categories'
import { satisfactions } from '../domain/request/record'
import { operation } from './operation'
import { requestSummary, requestView, saying, spokenYes } from './request-shapes'
import * as s from './shape'

const requestId = s.id
const which = s.strictObject({ requestId })
const said = s.strictObject({ requestId, ...saying })

/** What any act on a request may be refused for. */
const actRefusals = [
  'not-open-now',
  'nobody-there',
  'date-not-possible',
  'nothing-said',
  'words-not-allowed',
  'file-not-yours',
] as const

/** One act on one request; it answers the request as it is afterwards. */
function act<const Name extends string, const Can extends Ability, Input extends s.GenericSchema>(
  name: Name,
  ability: Can,
  input: Input,
) {
  return operation({
    name,
    runsIn: 'api',
    writes: true,
    ability,
    input,
    output: requestView,
    refusals: actRefusals,
  })
}

export const requestOperations = {
  /** Tells one thing: by words, pictures or voice, for oneself or for somebody else. */
  'request.file': operation({
    name: 'request.file',
    runsIn: 'api',
    writes: true,
    ability: 'file-request',
    input: s.strictObject({
      ...saying,
      // Nobody chose one: it is guessed from the words.
      category: s.optional(s.picklist(categoryNames)),
      bypass: s.boolean(),
      subjectId: s.optional(s.id),
      basis: s.optional(spokenYes),
    }),
    output: s.strictObject({ requestId }),
    refusals: [
      'nothing-said',
      'words-not-allowed',
      'file-not-yours',
      'head-leaves-himself-out',
      'no-one-to-take-it',
    ],
  }),
  /** My matters and those of people who gave me leave, newest first. */
  'request.mine': operation({
    name: 'request.mine',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: s.strictObject({}),
    output: s.array(requestSummary),
    refusals: [],
  }),
  /** One request with its timeline and what may be done with it. */
  'request.one': operation({
    name: 'request.one',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: which,
    output: requestView,
    refusals: [],
  }),
  /** What lies on my desk, the most urgent first; nothing for those who hold no office. */
  'request.desk': operation({
    name: 'request.desk',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: s.strictObject({}),
    output: s.array(requestSummary),
    refusals: [],
  }),
  /** 接: I have it. */
  'request.accept': act('request.accept', 'handle-request', which),
  /** 转: to the one who does it, or to the desk that is named. */
  'request.pass': act(
    'request.pass',
    'handle-request',
    s.strictObject({ requestId, desk: s.optional(s.picklist(desks)) }),
  ),
  /** A higher level takes it over. */
  'request.take': act('request.take', 'handle-request', which),
  'request.answer': act('request.answer', 'handle-request', said),
  /** 告诉他找谁: why, where to go, whom to call. */
  'request.decline': act('request.decline', 'handle-request', said),
  /** 请他补充: one question; the clock stands still. */
  'request.ask': act('request.ask', 'handle-request', said),
  /** 定个日子: becomes the due day. */
  'request.schedule': act(
    'request.schedule',
    'handle-request',
    s.strictObject({ requestId, date: s.date, ...saying }),
  ),
  'request.resume': act('request.resume', 'handle-request', which),
  'request.reply': act('request.reply', 'file-request', said),
  /** 再补一句. */
  'request.add': act('request.add', 'file-request', said),
  'request.withdraw': act('request.withdraw', 'file-request', which),
  /** 本人点头. */
  'request.agree': act('request.agree', 'file-request', which),
  /** The spoken yes, written down by the one who filed or the keeper who rang. */
  'request.recordYes': act(
    'request.recordYes',
    'file-request',
    s.strictObject({ requestId, basis: spokenYes }),
  ),
  'request.refuse': act('request.refuse', 'file-request', which),
  /** The two answers; 没解决 opens it again. `contacted` is asked only then. */
  'request.rate': act(
    'request.rate',
    'rate-request',
    s.strictObject({
      requestId,
      solved: s.boolean(),
      satisfaction: s.picklist(satisfactions),
      contacted: s.optional(s.boolean()),
    }),
  ),
  /** 当面讲清: somebody else than the handler told the person the answer; her own words and her two answers. */
  'request.tell': act(
    'request.tell',
    'file-request',
    s.strictObject({
      requestId,
      ...saying,
      solved: s.boolean(),
      satisfaction: s.picklist(satisfactions),
    }),
  ),
  'request.reopen': act('request.reopen', 'rate-request', said),
} as const
