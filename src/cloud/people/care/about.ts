import type { CareSide } from '../../../domain/people/care/grant'
import { sideOf } from '../../../domain/people/care/side-of'
import type { Context } from '../../api/handler'
import { getOne } from '../../platform/database'
import type { PersonDocument } from '../documents'
import { targetOf } from '../target'

/** A person whose grants the viewer may speak for, and in whose name. */
export interface About {
  side: CareSide
  person: PersonDocument
}

/** Who it is about; null when it is not for the viewer to know. One database call, for a child one more. */
export async function aboutOf(personId: string, { viewer, now }: Context): Promise<About | null> {
  const target = await targetOf(personId)
  if (!target) return null
  const { person } = target
  const { guardians = null } = person
  const me = viewer.person?.id ?? ''
  const inFamily =
    personId !== me && (person.householdId === viewer.person?.householdId || !!guardians?.includes(me))
  const asker = inFamily && viewer.person ? await getOne<PersonDocument>('people', viewer.person.id) : null
  const side = sideOf(
    viewer,
    { ...target, guardians, birth: person.birth, viewerBirth: asker?.birth ?? null },
    now,
  )
  return side && { side, person }
}
