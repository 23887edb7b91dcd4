import { findersOf } from '../../../domain/people/initials/finders'
import { command, find, updateWhere } from '../../platform/database'
import type { PersonDocument } from '../documents'

const mostAtOnce = 200

/** For `tick`: writes what they are found by for those who came in without it (by a role, or before there was any). */
export async function writeFinders(): Promise<number> {
  const without = await find<Pick<PersonDocument, '_id' | 'name' | 'phone'>>(
    'people',
    { finders: command.in([null]) },
    { limit: mostAtOnce, fields: { _id: true, name: true, phone: true } },
  )
  for (const { _id, name, phone } of without)
    await updateWhere('people', { _id, name, phone }, { finders: command.set(findersOf({ name, phone })) })
  return without.length
}
