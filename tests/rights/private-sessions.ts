import type { Cell } from './target'

/** Somebody who is shown in a session of the clinic or the class to whom it may not be told. */
export interface PrivateLeak {
  service: 'clinic' | 'class'
  personId: string
}

type Node = Record<string, unknown>

/** Operations that act on one person's place; they may tell of her to whoever may act for her. */
const aboutOne = [
  'booking.accept',
  'booking.book',
  'booking.cancel',
  'booking.checkIn',
  'booking.sessions',
  'booking.wait',
]

/**
 * Everybody whom an answer names beside a session of the clinic or the class, and who may not be: of the clinic only
 * the doctor reads others than himself and those whose leave he has, of the class the teacher and the keeper read the
 * children, and guardians their own, wherever they live.
 */
export function privateLeaks(answer: unknown, cell: Cell, operation: string): PrivateLeak[] {
  return sessionsIn(answer).flatMap(({ service, node }) =>
    personIdsIn(node)
      .filter((personId) => !mayRead(service, personId, cell, operation))
      .map((personId) => ({ service, personId })),
  )
}

function mayRead(service: 'clinic' | 'class', personId: string, cell: Cell, operation: string): boolean {
  const { actor, circle, kind, scope, target } = cell
  const held = scope !== 'revoked'
  if (personId === actor?.id || personId === circle.granted.adult.id) return true
  if (aboutOne.includes(operation) && [target.person.id, target.home.child.id].includes(personId)) return true
  if (service === 'clinic') return held && kind === 'doctor'
  if (personId === circle.ward.child.id) return true
  return personId === circle.own.child.id || (held && (kind === 'teacher' || kind === 'keeper'))
}

/** Every object that speaks of such a session: by an id of its own, or by that of its `session`. */
function sessionsIn(value: unknown): { service: 'clinic' | 'class'; node: Node }[] {
  if (Array.isArray(value)) return value.flatMap(sessionsIn)
  if (!isNode(value)) return []
  const { session } = value
  const own = Object.values(isNode(session) ? { ...value, ...session } : value)
  const service = own.map(serviceNamed).find((one) => one !== null)
  const inside = Object.values(value).flatMap(sessionsIn)
  return service ? [{ service, node: value }, ...inside] : inside
}

function serviceNamed(text: unknown): 'clinic' | 'class' | null {
  const [, service] = /^\d{12}:(clinic|class):/.exec(typeof text === 'string' ? text : '') ?? []
  return (service as 'clinic' | 'class' | undefined) ?? null
}

function personIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(personIdsIn)
  if (!isNode(value)) return []
  const { personId } = value
  const inside = Object.values(value).flatMap(personIdsIn)
  return typeof personId === 'string' ? [personId, ...inside] : inside
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
