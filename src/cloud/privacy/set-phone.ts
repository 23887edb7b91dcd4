import { no, yes } from '../../domain/answer'
import { decideCorrect } from '../../domain/people/lives/decide-change'
import type { Change } from '../../domain/people/lives/change'
import type { Handler } from '../api/handler'
import type { PersonDocument } from '../people/documents'
import { personOf } from '../people/lives/filed'
import { command, getOne, updateWhere } from '../platform/database'
import { Busy } from '../platform/errors'
import { phoneOfCode } from '../platform/phone'

const tries = 3

/**
 * privacy.setPhone: the number that WeChat knows, and no other; a correction by the person herself, kept in her
 * history like any. WeChat takes a code once, so a retry is answered from the history before it is asked.
 */
export const setPhone: Handler<'privacy.setPhone'> = async ({ code }, { viewer, now, key }) => {
  const personId = viewer.person?.id ?? ''
  let phone: string | null = null
  for (let attempt = 1; attempt <= tries; attempt++) {
    const document = await getOne<PersonDocument>('people', personId)
    if (!document) return no('not-found')
    if (document.changes?.some((change) => change.key === key)) return yes({})
    phone ??= await phoneOfCode(code)
    if (phone === null) return no('phone-code-dead')
    const decided = decideCorrect(personOf(document), { phone }, [], { byId: personId, now, key })
    if (!decided.ok) return no('not-found')
    const { change, changes } = decided.value
    if (change === null || (await written(document, phone, changes))) return yes({})
  }
  throw new Busy(`overtaken ${tries} times at ${personId}`)
}

/** Over what was read alone; what she is found by is written anew by `tick`. */
async function written(
  { _id, rev }: PersonDocument,
  phone: string,
  changes: readonly Change[],
): Promise<boolean> {
  const seen = { _id, rev: rev ?? command.in([null]) }
  const change = { phone: command.set(phone), changes: command.set(changes), finders: command.remove() }
  return (await updateWhere('people', seen, { ...change, rev: (rev ?? 0) + 1 })) === 1
}
