import type { Moment } from '../../../domain/calendar/moment'
import { ownerFrom, type DeskFacts } from '../../../domain/request/desks'
import { command, find, updateWhere } from '../../platform/database'
import type { NoticeDocument } from '../../notice/documents'
import { deskFactsOf } from '../../request/desk-facts'
import type { RoleDocument } from '../documents'
import { undated, type Matters } from './handing'

/** Drafts that only he would go on with; what waits for a check, a decision, the board finds its desk by office. */
async function draftsOf({ personId, placeId, role }: RoleDocument): Promise<NoticeDocument[]> {
  if (role !== 'village-officer') return []
  const unfinished = await find<NoticeDocument>(
    'notices',
    { villageId: placeId, waitsFor: 'change' },
    { limit: 200 },
  )
  return unfinished.filter(
    ({ writerIds, heldById }) =>
      heldById === personId || (heldById === undefined && writerIds.includes(personId)),
  )
}

/** The successor if he is an officer and did not check it, else the first officer who may write. */
function nextWriter(facts: DeskFacts, leavingId: string, successorId: string | null): string | null {
  const named = facts.officials.find(
    ({ personId, role }) => personId === successorId && role === 'village-officer',
  )
  return named?.personId ?? ownerFrom('village', facts, [leavingId])?.personId ?? null
}

const isOfficerStill = ({ officials }: DeskFacts, id: string): boolean =>
  officials.some(({ personId, role }) => personId === id && role === 'village-officer')

/** An unfinished draft goes to the desk of whoever follows; its writers stay its writers, so that none checks it. */
export const noticeMatters: Matters = {
  kind: 'notices',
  open: async (role, now) => undated(await orphans(role, now)),
  async pass({ role, successorId, now }) {
    const drafts = await draftsOf(role)
    if (drafts.length === 0) return
    const facts = await deskFactsOf({ villageId: role.placeId, laneId: null }, now)
    const heldById = nextWriter(facts, role.personId, successorId)
    if (isOfficerStill(facts, role.personId) || heldById === null) return
    for (const { _id, state, rev } of drafts) {
      const line = { action: 'hand-over', state, rev, byId: role.personId, at: now, key: '', words: null }
      await updateWhere('notices', { _id, rev }, { heldById, history: command.push([line]) })
    }
  },
}

/** None where he stays an officer by another post. */
async function orphans(role: RoleDocument, now: Moment): Promise<number> {
  const drafts = await draftsOf(role)
  if (drafts.length === 0) return 0
  const { officials } = await deskFactsOf({ villageId: role.placeId, laneId: null }, now)
  const posts = officials.filter(
    (one) => one.personId === role.personId && one.role === 'village-officer' && one.post !== role.post,
  )
  return posts.length > 0 ? 0 : drafts.length
}
