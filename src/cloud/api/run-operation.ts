import { operations, type OperationName } from '../../contract'
import type { Operation } from '../../contract/operation'
import { safeParse } from '../../contract/shape'
import { no, yes, type Answer } from '../../domain/answer'
import { momentOfEpoch, type Moment } from '../../domain/calendar/moment'
import { mayEver } from '../../domain/people/can'
import { isBeingSetUp } from '../people/being-set-up'
import { Busy } from '../platform/errors'
import { identify, type Identity } from '../platform/identity'
import { limitWrites } from '../platform/write-limit'
import { readEnvelope, type Question } from './envelope'
import type { Context } from './handler'

type AnyHandler = (input: never, context: Context) => Promise<Answer<unknown, string>>
type Handlers = Partial<Record<OperationName, AnyHandler>>
type WireAnswer = Answer<unknown, string> & { now: Moment }

const known = operations as Record<string, Operation>

/**
 * The corridor of every question: who asks → is it well-formed → may he → handle → answer. Nothing thrown
 * leaves the cloud: a bug is answered as `our-mistake` with the request id, and logged.
 */
export async function runEvent(
  event: unknown,
  openid: string | null,
  requestId: string,
  place: Operation['runsIn'],
  handlers: Handlers,
): Promise<WireAnswer> {
  const now = momentOfEpoch(Date.now())
  const envelope = readEnvelope(event)
  if (!envelope.ok) return { ...envelope, now }
  if (openid === null) return { ...no('signed-out'), now }
  const { questions, batch } = envelope.value
  if (questions.filter(({ name }) => known[name]?.writes).length > 1)
    return { ...no('bad-input', 'batch'), now }
  return guarded(requestId, now, async () => {
    const identity = await identify(openid)
    const answers: WireAnswer[] = []
    for (const question of questions) {
      const answer = guarded(requestId, now, () => runQuestion(question, identity, now, place, handlers))
      answers.push(await answer)
    }
    const [first] = answers
    return batch || !first ? { ok: true, value: answers } : first
  })
}

async function guarded(
  requestId: string,
  now: Moment,
  work: () => Promise<Answer<unknown, string>>,
): Promise<WireAnswer> {
  try {
    return { ...(await work()), now }
  } catch (error) {
    if (error instanceof Busy) return { ...no('busy-try-again'), now }
    console.error(requestId, error)
    return { ...no('our-mistake', requestId), now }
  }
}

async function runQuestion(
  question: Question,
  identity: Identity,
  now: Moment,
  place: Operation['runsIn'],
  handlers: Handlers,
): Promise<Answer<unknown, string>> {
  const operation = Object.hasOwn(known, question.name) ? known[question.name] : undefined
  const handler = handlers[question.name as OperationName]
  if (operation?.runsIn !== place || !handler) return no('bad-input', 'name')
  const input = safeParse(operation.input, question.input)
  if (!input.success) return no('bad-input', pathOf(input.issues[0]))
  if (operation.writes && question.key === null) return no('bad-input', 'key')
  if (!duringSetUp.has(question.name) && (await isClosed(identity, input.output)))
    return no('village-being-set-up')
  if (!allowed(operation, identity, now)) return no('not-allowed')
  const counted = operation.writes ? await limitWrites(identity, now) : yes(null)
  if (!counted.ok) return counted
  return handler(input.output as never, { ...identity, now, key: question.key ?? '' })
}

/** What still answers while a village's register is being written: reading the import, and going on with it. */
const duringSetUp = new Set(['people.importState', 'people.importRegister', 'people.undoImport'])

/** The asker's own village is closed, or the one that the question names. */
async function isClosed({ village }: Identity, input: unknown): Promise<boolean> {
  if (village?.state === 'being-set-up') return true
  const named = villageNamed(input)
  return named !== null && named !== village?._id && isBeingSetUp(named)
}

const namesVillage = /^\d{12}(?=:|$)/

/** The village in a question: its own id, a place, or the beginning of a session's id. */
function villageNamed(input: unknown): string | null {
  const { villageId, placeId, sessionId } = input as Record<string, unknown>
  for (const part of [villageId, placeId, sessionId]) {
    const [found] = typeof part === 'string' ? (namesVillage.exec(part) ?? []) : []
    if (found) return found
  }
  return null
}

function allowed({ ability }: Operation, { viewer }: Identity, now: Moment): boolean {
  if (ability === 'anyone') return true
  if (ability === 'bound') return viewer.person !== null
  return mayEver(viewer, ability, now)
}

function pathOf(issue: { path?: { key: unknown }[] | undefined }): string {
  const path = (issue.path ?? []).map(({ key }) => String(key).slice(0, 40)).join('.')
  return path ? `input.${path}` : 'input'
}
