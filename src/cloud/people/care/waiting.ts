import { no, yes } from '../../../domain/answer'
import type { Moment } from '../../../domain/calendar/moment'
import type { Handler } from '../../api/handler'
import { add, find } from '../../platform/database'
import { idOfKey } from '../../platform/ids'
import { phoneOfCode } from '../../platform/phone'
import type { CareDocument, PersonDocument } from '../documents'
import { newcomer } from '../newcomer'
import { running, writeCare } from './records'

/** Running grants that wait for whoever proves this number, the first given first. */
async function waitingFor(phone: string, now: Moment): Promise<CareDocument[]> {
  const found = await find<CareDocument>(
    'cares',
    { waitsFor: phone },
    { limit: 100, order: [['_id', 'asc']] },
  )
  return running(found, now).sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
}

/**
 * Somebody of no register for whose number a grant waits: a person of no household under the name that the giver
 * wrote; null when nothing waits.
 */
export async function awaitedPerson(
  phone: string,
  { openid, now }: { openid: string; now: Moment },
): Promise<PersonDocument | null> {
  const [first] = await waitingFor(phone, now)
  if (!first) return null
  const person = newcomer({ _id: idOfKey('p', openid, phone), name: first.name, phone, villageId: null })
  await add('people', { ...person })
  return person
}

/** Gives what waits for this number to the person who has proved it; his own word for somebody else stays waiting. */
export async function takeWaiting(
  phone: string,
  personId: string,
  { now, key }: { now: Moment; key: string },
): Promise<number> {
  let taken = 0
  for (const care of await waitingFor(phone, now)) {
    if (care.forPersonId === personId || care.history.some(({ byId }) => byId === personId)) continue
    const event = { what: 'accepted', at: now, byId: personId, side: 'grantee', key } as const
    const line = { ...event, basis: null, until: care.to, why: null }
    if (await writeCare(care, { granteeId: personId, waitsFor: null }, line)) taken += 1
  }
  return taken
}

/** care.accept: a code can be turned into a number once, so a lost answer is asked for anew. */
export const accept: Handler<'care.accept'> = async ({ code }, { viewer, now, key }) => {
  const me = viewer.person
  if (!me) return no('not-allowed')
  const phone = await phoneOfCode(code)
  if (phone === null) return no('phone-code-dead')
  return yes({ taken: await takeWaiting(phone, me.id, { now, key }) })
}
