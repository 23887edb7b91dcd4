import { no, yes, type Answer } from '../../../domain/answer'
import type { Changed, Hand } from '../../../domain/people/lives/decide-change'
import type { Context } from '../../api/handler'
import { Busy } from '../../platform/errors'
import type { HouseholdDocument } from '../documents'
import { keptPerson, type Filed } from './filed'
import { writePerson } from './write-change'

/** How often one reads and decides again when somebody else was faster. */
const tries = 4

interface Which {
  personId: string
  /** As the screen showed it: over anything newer nothing is written. */
  rev: number
}

/** What is decided on one reading: the change, and the households whose people it counts on. */
export interface Decision {
  changed: Changed
  households: HouseholdDocument[]
  /** Something has to follow the change. */
  follows?: boolean
}

type Refused<R extends string> = R | 'changed-meanwhile' | 'not-found' | 'village-being-set-up'

/** The one who acts, as the rules of a person's life name him. */
export const handOf = ({ viewer, now, key }: Context): Hand => ({ byId: viewer.person?.id ?? '', now, key })

/**
 * One change of one person: read, decide, write if nobody was faster. A retry finds its key in her history and is
 * answered like the first time.
 */
export async function changing<R extends string>(
  { personId, rev }: Which,
  context: Context,
  decide: (filed: Filed) => Promise<Answer<Decision, R>>,
): Promise<Answer<Which, Refused<R>>> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const kept = await keptPerson(personId, 'keep-register', context)
    if (!kept.ok) return kept
    const { document } = kept.value
    const seen = document.rev ?? 0
    if (document.changes?.some(({ key }) => key === context.key)) return yes({ personId, rev: seen })
    if (seen !== rev) return no('changed-meanwhile', personId)
    const decided = await decide(kept.value)
    if (!decided.ok) return decided
    const { changed, households, follows = false } = decided.value
    if (changed.change === null) return yes({ personId, rev })
    if (await writePerson(document, changed, households, follows ? context.now : null))
      return yes({ personId, rev: seen + 1 })
  }
  throw new Busy(`overtaken ${tries} times at ${personId}`)
}
