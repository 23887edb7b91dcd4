import { no, yes } from '../../../domain/answer'
import { addMinutes, dateOf } from '../../../domain/calendar/moment'
import { isChild } from '../../../domain/people/lives/child'
import type { Handler } from '../../api/handler'
import { find, setOne } from '../../platform/database'
import type { AccountDocument, CodeDocument } from '../documents'
import { codeMinutes, codeOf, codeSecret, hashesOf } from './codes'
import { keptPerson } from './filed'

/** How often another code is made when somebody's living code begins alike. */
const attempts = 12

/** people.makeCode: one code a person, the newest; shown once, kept as a hash. */
export const makeCode: Handler<'people.makeCode'> = async ({ personId }, context) => {
  const { openid, key, now, viewer } = context
  const found = await keptPerson(personId, 'confirm-binding', context)
  if (!found.ok) return found
  const { document, target } = found.value
  if (document.left) return no('gone-already')
  if (isChild(document, dateOf(now))) return no('child-needs-guardian')
  const bound = await find<AccountDocument>('accounts', { personId }, { limit: 1 })
  if (bound.length > 0) return no('bound-already')
  const code = await freeCode(openid, key, personId, now)
  const until = addMinutes(now, codeMinutes)
  const { start, hash } = hashesOf(code, await codeSecret())
  const byId = viewer.person?.id ?? ''
  const { villageId } = target
  await setOne('codes', personId, { villageId, start, hash, byId, until, tries: 0, usedBy: null })
  return yes({ code, until })
}

/** A code whose first figures nobody else's living code has, as far as there is one. */
async function freeCode(openid: string, key: string, personId: string, now: string): Promise<string> {
  const secret = await codeSecret()
  let code = ''
  for (let attempt = 0; attempt < attempts; attempt++) {
    code = codeOf(openid, key, attempt, secret)
    const { start, hash } = hashesOf(code, secret)
    const alike = await find<CodeDocument>('codes', { start }, { limit: 20 })
    const others = alike.filter(({ _id, until }) => _id !== personId && until > now)
    if (others.length === 0) return code
    // The same code twice would bind one for the other.
    if (attempt === attempts - 1 && others.every((one) => one.hash !== hash)) return code
  }
  return code
}
