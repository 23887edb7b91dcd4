import type { Consent, ConsentKind } from '../../domain/privacy/consent'
import { add, command, find, updateWhere } from '../platform/database'
import { Busy } from '../platform/errors'
import { consentIdOf, type ConsentDocument } from './documents'

const tries = 3

/** What this person has agreed to, of one kind; null when she was never asked. */
export async function readConsent(personId: string, kind: ConsentKind): Promise<ConsentDocument | null> {
  const [found] = await find<ConsentDocument>('consents', { _id: consentIdOf(personId, kind) }, { limit: 1 })
  return found ?? null
}

/**
 * Decides on what stands and writes if nobody was faster, else decides again; a decision of null changes nothing.
 * `known` is what the caller has just read.
 * @throws Busy when others were faster three times.
 */
export async function changeConsent(
  personId: string,
  kind: ConsentKind,
  decide: (before: ConsentDocument | null) => Consent | null,
  known?: ConsentDocument | null,
): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const before = attempt === 1 && known !== undefined ? known : await readConsent(personId, kind)
    const after = decide(before)
    if (after === null || (await written(before, after))) return
  }
  throw new Busy(`the consent ${consentIdOf(personId, kind)} is being changed by others`)
}

async function written(before: ConsentDocument | null, after: Consent): Promise<boolean> {
  const _id = consentIdOf(after.personId, after.kind)
  if (!before) return (await add('consents', { ...after, _id, rev: 1 })) === 'added'
  const { state, version, changedAt, history } = after
  const change = {
    ...{ state, version, changedAt },
    note: after.note === undefined ? command.remove() : after.note,
    history: command.push(history.slice(before.history.length)),
  }
  return (await updateWhere('consents', { _id, rev: before.rev }, { ...change, rev: command.inc(1) })) === 1
}
