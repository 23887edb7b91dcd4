import { addMinutes, type Moment } from '../../../domain/calendar/moment'
import { hasNoAccount, type Left } from '../../../domain/people/lives/person-lines'
import { consentKinds, withdrawn } from '../../../domain/privacy/consent'
import { withoutPerson, withPersonAgain } from '../../../domain/request/gone'
import type { RequestRecord } from '../../../domain/request/record'
import { cancelAllOf } from '../../booking/cancel-all'
import { stopStanding } from '../../booking/standing/stop'
import { command, find, getOne, removeWhere, updateWhere } from '../../platform/database'
import { asOfNow, writeRequest } from '../../request/records'
import type { RequestDocument } from '../../request/documents'
import { changeConsent } from '../../privacy/consent-records'
import { writeCare } from '../care/records'
import type { CareDocument, PersonDocument } from '../documents'

/** Somebody may have been booked in the very second in which he left: after so long nobody is deciding any more. */
const settlingMinutes = 2
const mostRequests = 200
const mostCares = 200
const mostAtOnce = 50

/** For `tick`: stops what is left of everybody who has left, and says how many there were. */
export async function settlePeople(now: Moment): Promise<number> {
  const left = await find<PersonDocument>('people', { unsettled: command.gt('') }, { limit: mostAtOnce })
  for (const { _id, unsettled } of left) {
    await settle(_id, now)
    if (unsettled && unsettled <= addMinutes(now, -settlingMinutes))
      await updateWhere('people', { _id, unsettled }, { unsettled: command.set(null) })
  }
  return left.length
}

/**
 * Stops what was somebody's who has left, or lets go on what was his who is there after all. Each step by itself and
 * as often as one likes; nothing that fails here undoes the leaving, and `tick` goes on.
 */
export async function settle(personId: string, now: Moment): Promise<void> {
  const person = await getOne<PersonDocument>('people', personId)
  if (!person) return
  const { left } = person
  const steps = left ? stopping(personId, left, now) : [() => matters(personId, withPersonAgain, now)]
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      console.error('left for tick', personId, error)
    }
  }
}

function stopping(personId: string, left: Left, now: Moment): (() => Promise<unknown>)[] {
  const isOver = hasNoAccount({ left })
  return [
    // First: what it would book again is cancelled after it.
    () => stopStanding(personId, left.byId, now),
    () => cancelAllOf(personId, { villageId: left.villageId, byId: left.byId, since: left.at }, now),
    () => matters(personId, isOver ? withoutPerson : withoutConsent, now),
    // Who lives elsewhere goes on caring for his mother here.
    () => endCares(isOver ? ['granteeId', 'forPersonId'] : ['forPersonId'], personId, left, now),
    () => withdrawConsents(personId, left, now),
    () => updateWhere('accounts', { 'ask.personId': personId }, { ask: command.set(null) }),
    () => removeWhere('codes', { _id: personId }),
    () => (isOver ? updateWhere('accounts', { personId }, { personId: null }) : Promise.resolve()),
  ]
}

/** Of one who lives elsewhere: only what waits for his yes ends; the rest he can still read and rate. */
function withoutConsent(request: RequestRecord, now: Moment): RequestRecord {
  return request.state === 'awaiting-consent' ? withoutPerson(request, now) : request
}

async function matters(
  subjectId: string,
  become: (request: RequestRecord, now: Moment) => RequestRecord,
  now: Moment,
): Promise<void> {
  const all = await find<RequestDocument>('requests', { subjectId }, { limit: mostRequests })
  for (const stored of all) {
    const current = await asOfNow(stored, now)
    const after = become(current, now)
    if (after !== current) await writeRequest(stored, after)
  }
}

/** Each grant with a line in its own history: who took her out has ended it. */
async function endCares(
  sides: ('granteeId' | 'forPersonId')[],
  personId: string,
  { byId, at }: Left,
  now: Moment,
): Promise<void> {
  for (const side of sides)
    for (const care of await find<CareDocument>('cares', { [side]: personId }, { limit: mostCares })) {
      if (care.to !== null && care.to <= now) continue
      const line = { what: 'ended', at: now, byId, side: 'village', basis: null, why: null } as const
      await writeCare(care, { to: now, waitsFor: null }, { ...line, until: care.to, key: `left-${at}` })
    }
}

async function withdrawConsents(personId: string, { byId }: Left, now: Moment): Promise<void> {
  const act = { at: now, actorId: byId, by: 'spoken', basis: null } as const
  for (const kind of consentKinds) await changeConsent(personId, kind, (before) => withdrawn(before, act))
}
