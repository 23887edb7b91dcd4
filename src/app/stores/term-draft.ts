import { makeAutoObservable } from 'mobx'
import type { InputOf } from '../../contract'
import { atTime, dateOf, type DateText, type Moment } from '../../domain/calendar/moment'
import { dateOfTyped } from '../../domain/calendar/typed-date'
import { monthDayWord } from '../../domain/calendar/words'

type Changes = InputOf<'term.plan'>['changes']

/** Who follows in an office, while it is being chosen. */
export type Next =
  | { kind: 'nobody' }
  | { kind: 'known'; personId: string; name: string }
  | { kind: 'new'; name: string; phone: string }

/** A line that was written before: null is nobody, somebody without an id is new. */
interface Written {
  roleId: string
  next: { personId: string | null; name: string; phone?: string | null } | null
}

/** Who is to follow in which office, from which day on, while it is being chosen. */
export class TermDraft {
  readonly changes = new Map<string, Next>()
  when: 'now' | 'day' = 'day'
  typedDay = ''
  /** The village's time at the last answer. */
  now: Moment = ''

  constructor() {
    makeAutoObservable(this)
  }

  clear(): void {
    this.changes.clear()
    this.when = 'day'
    this.typedDay = ''
  }

  /** Goes on from what was written before; `date` null is this second. */
  take(date: DateText | null, lines: readonly Written[]): void {
    this.clear()
    this.when = date === null ? 'now' : 'day'
    if (date !== null) this.typedDay = monthDayWord(date, dateOf(this.now))
    for (const { roleId, next } of lines) this.changes.set(roleId, chosenOf(next))
  }

  heard(now: Moment): void {
    this.now = now
  }

  /** Null: the holder stays. */
  choose(roleId: string, next: Next | null): void {
    if (next) this.changes.set(roleId, next)
    else this.changes.delete(roleId)
  }

  chooseWhen(when: 'now' | 'day'): void {
    this.when = when
  }

  setDay(typed: string): void {
    this.typedDay = typed
  }

  /** The day that was typed; null when it is none. */
  get day(): DateText | null {
    return dateOfTyped(this.typedDay, dateOf(this.now))
  }

  /** When it is to happen; null: this second. */
  get startsAt(): Moment | null {
    return this.when === 'day' && this.day ? atTime(this.day, '00:00') : null
  }

  /** The first thing that is missing before it can be looked at. */
  get missing(): 'changes' | 'name' | 'day' | null {
    if (this.changes.size === 0) return 'changes'
    const whole = [...this.changes.values()].every(
      (next) => next.kind !== 'new' || (next.name.trim() !== '' && /^1[3-9]\d{9}$/.test(next.phone)),
    )
    if (!whole) return 'name'
    return this.when === 'day' && this.day === null ? 'day' : null
  }

  /** As it is sent. */
  get wish(): { date: DateText | null; changes: Changes } {
    return {
      date: this.when === 'now' ? null : this.day,
      changes: [...this.changes].map(([roleId, next]) => ({ roleId, next: sentOf(next) })),
    }
  }
}

function chosenOf(next: Written['next']): Next {
  if (next === null) return { kind: 'nobody' }
  const { personId, name, phone } = next
  return personId === null ? { kind: 'new', name, phone: phone ?? '' } : { kind: 'known', personId, name }
}

function sentOf(next: Next): Changes[number]['next'] {
  if (next.kind === 'nobody') return 'nobody'
  return next.kind === 'known' ? { personId: next.personId } : { name: next.name.trim(), phone: next.phone }
}
