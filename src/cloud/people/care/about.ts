import { dateOf } from '../../../domain/calendar/moment'
import type { CareSide } from '../../../domain/people/care/grant'
import { sideOf } from '../../../domain/people/care/side-of'
import { isChild } from '../../../domain/people/lives/child'
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
  const { birth, guardians = null } = person
  const me = viewer.person?.id
  const asker =
    me && me !== personId && isChild(person, dateOf(now)) ? await getOne<PersonDocument>('people', me) : null
  const ages = { birth, guardians, viewerBirth: asker?.birth ?? null }
  const side = sideOf(viewer, { ...target, ...ages }, now)
  return side && { side, person }
}
