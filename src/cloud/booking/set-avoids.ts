import { no, yes } from '../../domain/answer'
import { actsAs } from '../../domain/booking/acts-as'
import { dateOf } from '../../domain/calendar/moment'
import { isChild } from '../../domain/people/lives/child'
import { isGiven, noted, type ConsentPart } from '../../domain/privacy/consent'
import type { Handler } from '../api/handler'
import { targetOf } from '../people/target'
import { isFitText } from '../platform/moderation'
import { changeConsent, readConsent } from '../privacy/consent-records'

/**
 * booking.setAvoids: what somebody must not eat, kept on her own consent to it and seen by the kitchen as the food
 * alone. She herself and a child's guardian have agreed before; who acts for a grown-up writes down her spoken yes
 * with it. Five database calls with identity.
 */
export const setAvoids: Handler<'booking.setAvoids'> = async ({ personId, words, basis = null }, context) => {
  const { viewer, now, openid } = context
  const target = await targetOf(personId)
  if (!target) return no('not-found')
  const standing = actsAs(viewer, target, 'canteen', basis, now)
  if (!standing.ok) return standing
  const byHerself = standing.value.basis === 'self' || isChild(target.person, dateOf(now))
  if (!byHerself && basis === null && words !== null) return no('basis-missing')
  const known = await readConsent(personId, 'allergy')
  if (words !== null && byHerself && !isGiven(known)) return no('consent-needed', personId)
  if (words !== null && !(await isFitText(openid, words))) return no('unfit-words')
  const by: ConsentPart = byHerself ? 'self' : 'spoken'
  const act = { at: now, actorId: viewer.person?.id ?? '', by, basis: byHerself ? null : basis }
  await changeConsent(
    personId,
    'allergy',
    (before) => noted(before, { personId, kind: 'allergy' }, words, act),
    known,
  )
  return yes({ personId })
}
