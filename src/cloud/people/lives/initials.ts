import { initialsOf } from '../../../domain/people/initials/initials'
import { command, find, updateWhere } from '../../platform/database'
import type { PersonDocument } from '../documents'

const mostAtOnce = 200

/** For `tick`: writes the initials of those who came in without (by a role, or before there were any). */
export async function writeInitials(): Promise<number> {
  const without = await find<Pick<PersonDocument, '_id' | 'name'>>(
    'people',
    { initials: command.in([null]) },
    { limit: mostAtOnce, fields: { _id: true, name: true } },
  )
  for (const { _id, name } of without)
    await updateWhere('people', { _id, name }, { initials: initialsOf(name) })
  return without.length
}
