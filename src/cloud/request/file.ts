import { no, yes } from '../../domain/answer'
import { can } from '../../domain/people/can'
import { rolesNow } from '../../domain/people/viewer'
import { newRequest } from '../../domain/request/filing'
import { unsorted } from '../../domain/request/categories'
import { guessCategory } from '../../domain/request/guess'
import { namedByOffice } from '../../domain/request/naming'
import type { Basis } from '../../domain/request/record'
import type { Context, Handler } from '../api/handler'
import { idOfKey } from '../platform/ids'
import { deskFactsOf } from './desk-facts'
import { addRequest } from './records'
import { heard } from './said'
import { subjectOf, type Subject } from './subject'

/** request.file: identity, the person, the desks, the request: four database calls, one more for each recording, two for each picture. */
export const file: Handler<'request.file'> = async (input, context) => {
  const { viewer, now, openid, key } = context
  const me = viewer.person?.id ?? ''
  const subject = await subjectOf(input.subjectId ?? me, now)
  if (!subject) return no('not-found')
  if (!can(viewer, 'file-request', subject.target, now)) return no('not-allowed')
  const requestId = idOfKey('q', openid, key)
  const said = await heard(input, requestId, context)
  if (!said.ok) return said
  const { headId, standInId, laneId, target } = subject
  const facts = await deskFactsOf({ villageId: target.villageId, laneId }, now)
  const named = namedByOffice(viewer, target.villageId, now)
  const request = newRequest(
    {
      villageId: target.villageId,
      laneId,
      subjectId: target.personId ?? '',
      subject: subject.shown,
      actor: target.personId === me ? { ...named, title: 'resident' } : named,
      basis: basisOf(subject, input.basis, context),
      category: input.category ?? guessCategory(said.value.words ?? '') ?? unsorted,
      said: said.value,
      bypass: input.bypass,
      key,
    },
    { ...facts, headId, standInId },
    now,
  )
  if (!request.ok) return request
  // A retry finds its first try under the same id: the same answer.
  await addRequest(requestId, request.value)
  return yes({ requestId })
}

function basisOf(
  { target }: Subject,
  spoken: { how: 'in-person' | 'phone'; words: string } | undefined,
  { viewer, now }: Context,
): Basis | null {
  if (target.personId === viewer.person?.id) return null
  if (spoken) return spoken
  const inOffice = rolesNow(viewer, now).some(({ role }) => role !== 'resident')
  return { how: inOffice ? 'not-yet' : 'grant', words: null }
}
