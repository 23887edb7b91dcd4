import { yes } from '../../domain/answer'
import type { Handler } from '../api/handler'
import { deleteGoneFiles } from '../platform/files'
import { takeAwayOwn } from './retention'

/** Which rules of the retention take away what somebody asks for before its time. */
const rulesFor = { recordings: ['recordings'], texts: ['texts', 'pictures'] } as const

/**
 * privacy.deleteOwn: what the retention would take later, now, from one's own closed matters. A second try finds
 * nothing left, and what is under way keeps what it needs.
 */
export const deleteOwn: Handler<'privacy.deleteOwn'> = async ({ what }, { viewer, now }) => {
  const personId = viewer.person?.id ?? ''
  let matters = 0
  for (const name of rulesFor[what]) matters = Math.max(matters, await takeAwayOwn(name, personId, now))
  await deleteGoneFiles()
  return yes({ matters })
}
