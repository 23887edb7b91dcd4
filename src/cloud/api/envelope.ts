import { batchLimit } from '../../contract/operation'
import { no, yes, type Answer } from '../../domain/answer'

/** One question as it comes over the wire (agreements §1). */
export interface Question {
  name: string
  input: unknown
  key: string | null
}

/** An event is one question or a batch of them. */
export interface Envelope {
  batch: boolean
  questions: Question[]
}

/** What the platform adds to whatever a client sent; who is asking is read from its context, never from here. */
const addedByPlatform = new Set(['userInfo', 'tcbContext'])

/** Reads the event; anything else than a question or a batch of at most ten is refused with its path. */
export function readEnvelope(event: unknown): Answer<Envelope, 'bad-input'> {
  if (!isRecord(event)) return no('bad-input', 'body')
  const sent = Object.fromEntries(Object.entries(event).filter(([name]) => !addedByPlatform.has(name)))
  if (!('batch' in sent)) {
    const question = readQuestion(sent, '')
    return question.ok ? yes({ batch: false, questions: [question.value] }) : question
  }
  if (Object.keys(sent).length > 1 || !Array.isArray(sent['batch'])) return no('bad-input', 'batch')
  const parts = sent['batch'] as unknown[]
  if (parts.length === 0 || parts.length > batchLimit) return no('bad-input', 'batch')
  const questions: Question[] = []
  for (const [at, part] of parts.entries()) {
    const question = readQuestion(part, `batch.${at}.`)
    if (!question.ok) return question
    questions.push(question.value)
  }
  return yes({ batch: true, questions })
}

function readQuestion(part: unknown, path: string): Answer<Question, 'bad-input'> {
  if (!isRecord(part)) return no('bad-input', path.slice(0, -1) || 'body')
  const { name, input, key = null, ...rest } = part
  if (Object.keys(rest).length > 0)
    return no('bad-input', `${path}${Object.keys(rest)[0]?.slice(0, 40) ?? ''}`)
  if (typeof name !== 'string') return no('bad-input', `${path}name`)
  if (key !== null && (typeof key !== 'string' || !/^[\w-]{8,64}$/.test(key)))
    return no('bad-input', `${path}key`)
  return yes({ name, input: cleaned(input ?? {}), key })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// eslint-disable-next-line no-control-regex -- control characters are what is removed here
const control = /[\u0000-\u0009\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** The one step in which text is cleaned: control and direction marks go, ends are trimmed. */
function cleaned(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replace(control, '').trim()
  if (depth > 12) return null
  if (Array.isArray(value)) return value.map((part) => cleaned(part, depth + 1))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleaned(part, depth + 1)]))
}
