import type { Moment } from '../../../domain/calendar/moment'
import { caughtUp } from '../../../domain/request/catch-up'
import type { DeskFacts } from '../../../domain/request/desks'
import { isHeadRole } from '../../../domain/people/roles'
import { handedOver, openStates } from '../../../domain/request/hand-over'
import { command, find } from '../../platform/database'
import { deskFactsOf } from '../../request/desk-facts'
import type { RequestDocument } from '../../request/documents'
import { readRequest, writeRequest } from '../../request/records'
import type { RoleDocument } from '../documents'
import type { Matters } from './handing'

const most = 500

/** What he has, and what he reads as a head; every village of the office's place. */
async function requestsOf({ personId, placeId, ...role }: RoleDocument): Promise<RequestDocument[]> {
  const owned = { 'owner.personId': personId, state: command.in([...openStates]) }
  const found = await find<RequestDocument>('requests', owned, { limit: most })
  const read = isHeadRole(role.role)
    ? await find<RequestDocument>('requests', { desks: `reader:${personId}` }, { limit: most })
    : []
  const all = new Map([...found, ...read].map((request) => [request._id, request]))
  return [...all.values()].filter(({ villageId }) => villageId.startsWith(placeId))
}

/** Who sits where in each village, read once. */
class Desks {
  private readonly villages = new Map<string, DeskFacts>()

  constructor(
    private readonly now: Moment,
    /** An office as if it had ended. */
    private readonly without: RoleDocument | null = null,
  ) {}

  async of({ villageId, laneId }: RequestDocument): Promise<DeskFacts> {
    const known =
      this.villages.get(villageId) ?? this.less(await deskFactsOf({ villageId, laneId }, this.now))
    this.villages.set(villageId, known)
    return { ...known, laneId }
  }

  private less(facts: DeskFacts): DeskFacts {
    const { without } = this
    if (!without) return facts
    const at = facts.officials.findIndex(
      ({ personId, role, post }) =>
        personId === without.personId && role === without.role && post === without.post,
    )
    return { ...facts, officials: facts.officials.filter((_, place) => place !== at) }
  }
}

/** How often one reads again when somebody else acts on the same request. */
const tries = 5

async function passOne(
  request: RequestDocument,
  leaving: Parameters<typeof handedOver>[1],
  desks: Desks,
  now: Moment,
) {
  let stored: RequestDocument | null = request
  for (let attempt = 1; stored && attempt <= tries; attempt++) {
    const facts = await desks.of(stored)
    const current = { ...stored, ...caughtUp(stored, facts, now) }
    const after = handedOver(current, leaving, facts, now)
    const isOver = after === current || (after.owner === current.owner && after.readers === current.readers)
    if (isOver || (await writeRequest(stored, after))) return
    stored = await readRequest(request._id)
  }
  if (stored) throw new Error(`the request ${request._id} did not pass on`)
}

/** Each open request gets its next owner, keeps its dates, and a line in its timeline. */
export const requestMatters: Matters = {
  kind: 'requests',
  async open(role, now) {
    const desks = new Desks(now, role)
    const leaving = { personId: role.personId, successorId: null }
    const due: (Moment | null)[] = []
    for (const request of await requestsOf(role)) {
      const after = handedOver(request, leaving, await desks.of(request), now)
      if (after.owner.personId !== request.owner.personId) due.push(request.dueAt)
    }
    return { count: due.length, dueAt: due.filter((one) => one !== null).sort()[0] ?? null }
  },
  async pass({ role, successorId, now }) {
    const desks = new Desks(now)
    const leaving = { personId: role.personId, successorId }
    for (const request of await requestsOf(role)) await passOne(request, leaving, desks, now)
  },
}
