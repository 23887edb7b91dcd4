import { no, yes, type Answer } from '../../answer'
import type { DateText, Moment } from '../../calendar/moment'
import type { CareBasis, CareSide } from '../care/grant'
import { isChild, isGuardian } from '../lives/child'
import { staysWithHer, type Kin, type ToldTopic } from './who-is-told'

/** One line of what was chosen; the newest of a topic stands. */
export interface ToldEvent {
  topic: ToldTopic
  /** Whom of the household; none: nobody; null: as the village has it. */
  to: string[] | null
  at: Moment
  byId: string
  side: CareSide
  basis: CareBasis | null
  /** The client's key: a retry finds it here. */
  key: string
}

/** Whom a person has chosen, with what she chose before. */
export interface ToldChoice {
  /** Rises with every line, so that nobody writes over another. */
  rev: number
  history: ToldEvent[]
}

/** So many lines are kept beside those that stand. */
const linesKept = 20

/** Whom she has chosen for a topic; null when she never has, or has taken it back. */
export function chosenFor(choice: ToldChoice | null | undefined, topic: ToldTopic): string[] | null {
  return choice?.history.filter((line) => line.topic === topic).at(-1)?.to ?? null
}

/** The choice with one line more; what stands for a topic is never among the lines that go. */
export function withLine(choice: ToldChoice | null | undefined, line: ToldEvent): ToldChoice {
  const all = [...(choice?.history ?? []), line]
  const stands = (one: ToldEvent) => all.filter(({ topic }) => topic === one.topic).at(-1) === one
  const history = all.filter((one, at) => at >= all.length - linesKept || stands(one))
  return { rev: (choice?.rev ?? 0) + 1, history }
}

/** Who can be chosen: the others of her household who are no children; for a child its guardians. */
export function choosable(
  about: Kin & { guardians: string[] | null },
  family: readonly Kin[],
  today: DateText,
): Kin[] {
  const others = family.filter(({ id, state }) => id !== about.id && state === 'here')
  if (isChild(about, today)) return others.filter((one) => isGuardian(one, about, today))
  return others.filter(
    (one) => about.householdId !== null && one.householdId === about.householdId && !isChild(one, today),
  )
}

export interface ChoiceFacts {
  topic: ToldTopic
  to: readonly string[] | null
  side: CareSide
  actorId: string
  basis: CareBasis | null
  /** Who can be chosen. */
  choosable: readonly string[]
}

/**
 * May it be chosen? A head and the village say on what ground, in her own words for what her household may not know
 * by itself, and choose nobody of whom the words would be their own.
 */
export function decideChoice(
  facts: ChoiceFacts,
): Answer<{ to: string[] | null }, 'basis-missing' | 'not-to-yourself' | 'not-at-home'> {
  const { topic, side, actorId, basis } = facts
  const to = facts.to && [...new Set(facts.to)]
  if (side === 'head' || side === 'village') {
    if (to?.includes(actorId)) return no('not-to-yourself')
    if (basis === null || (staysWithHer(topic) && !basis.words)) return no('basis-missing')
  }
  return to?.some((id) => !facts.choosable.includes(id)) ? no('not-at-home') : yes({ to })
}
