import { addMinutes, type Moment } from '../../../domain/calendar/moment'
import type { CareEvent } from '../../../domain/people/care/grant'
import { hasNoAccount, type Left } from '../../../domain/people/lives/person-lines'
import { withoutPerson, withPersonAgain } from '../../../domain/request/gone'
import type { RequestRecord } from '../../../domain/request/record'
import { cancelAllOf } from '../../booking/cancel-all'
import { command, find, getOne, removeWhere, updateWhere } from '../../platform/database'
import { asOfNow, writeRequest } from '../../request/records'
import type { RequestDocument } from '../../request/documents'
import type { PersonDocument } from '../documents'

/** Somebody may have been booked in the very second in which he left: after so long nobody is deciding any more. */
const settlingMinutes = 2
const mostRequests = 200
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
    () => cancelAllOf(personId, { villageId: left.villageId, byId: left.byId, since: left.at }, now),
    () => matters(personId, isOver ? withoutPerson : withoutConsent, now),
    // Who lives elsewhere goes on caring for his mother here.
    () => endCares(isOver ? ['granteeId', 'forPersonId'] : ['forPersonId'], { personId, left }, now),
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

async function endCares(
  sides: ('granteeId' | 'forPersonId')[],
  { personId, left }: { personId: string; left: Left },
  now: Moment,
): Promise<void> {
  const ended: CareEvent = {
    ...{ what: 'ended', at: now, byId: left.byId, side: 'village', basis: null, until: null, why: null },
    key: `left-${personId}`,
  }
  const end = { to: now, history: command.push([ended]) }
  for (const side of sides) {
    await updateWhere('cares', { [side]: personId, to: command.in([null]) }, end)
    await updateWhere('cares', { [side]: personId, to: command.gt(now) }, end)
  }
}
