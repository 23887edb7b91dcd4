import type { OutputOf } from '../../../contract'
import { no, yes } from '../../../domain/answer'
import { ageOn, dateOf } from '../../../domain/calendar/moment'
import { can, type Target } from '../../../domain/people/can'
import { fits, readWanted } from '../../../domain/people/lives/wanted'
import { strangersTo } from '../../../domain/privacy/audit'
import { rolesNow, type Viewer } from '../../../domain/people/viewer'
import type { Context, Handler } from '../../api/handler'
import { auditRead } from '../../platform/audit'
import { aggregate, command, type Where } from '../../platform/database'
import type { HouseholdDocument, PersonDocument } from '../documents'
import { findable, inVillage, mostShown, placeOf, type FoundRow } from './in-village'

/** A head's own twenty households and those of two others. */
const mostHouseholds = 60

/**
 * people.find: in the village for its officers and its keeper, else in the households of the head and of those for
 * whom he stands in today. At most five database calls with identity.
 */
export const find: Handler<'people.find'> = async ({ villageId, words }, context) => {
  const { viewer, now } = context
  const wanted = readWanted(words)
  if (!wanted) return no('words-unclear')
  const village = villageOf(villageId, context)
  if (villageId && !village && !isHead(context)) return no('not-allowed')
  const rows = village ? await inVillage(village, wanted) : await inOwnHouseholds(context)
  const found = rows
    .filter((row) => fits(findable(row), wanted) && can(viewer, 'find-people', targetOf(row), now))
    .sort((a, b) => placeOf(a) - placeOf(b))
  const shown = found.slice(0, mostShown)
  await noteLook(shown, context)
  return yes({
    people: shown.map((row) => viewOf(row, viewer, now)),
    more: found.length > mostShown,
  })
}

async function noteLook(shown: FoundRow[], context: Context): Promise<void> {
  const [{ villageId } = { villageId: null }] = shown
  const personIds = strangersTo(context.viewer, shown, context.now)
  const look = { what: 'household-file', why: 'keeping-register' } as const
  if (villageId) await auditRead(context, { ...look, personIds, villageId })
}

/** The village in which the viewer finds everybody: the named one, else the first of his offices; or null. */
function villageOf(named: string | undefined, { viewer, now }: Context): string | null {
  const places = rolesNow(viewer, now).map(({ placeId }) => placeId)
  const wide = [...new Set(named ? [named] : places)]
  return wide.find((villageId) => can(viewer, 'find-people', { villageId }, now)) ?? null
}

const isHead = ({ viewer, now }: Context): boolean =>
  rolesNow(viewer, now).some(({ role }) => role === 'lane-chief' || role === 'group-head')

/** Everybody of the head's households: so few that the words are looked for here. */
async function inOwnHouseholds({ viewer }: Context): Promise<FoundRow[]> {
  const me = viewer.person?.id ?? ''
  const own = command.or({ headId: me }, { 'standIn.personId': me }) as Where
  const households = await aggregate<{ members: PersonDocument[] } & HouseholdDocument>(
    'households',
    (pipeline) =>
      pipeline
        .match(own)
        .limit(mostHouseholds)
        .lookup({ from: 'people', localField: '_id', foreignField: 'householdId', as: 'members' })
        .lookup({ from: 'lanes', localField: 'laneId', foreignField: '_id', as: 'lane' })
        .lookup({ from: 'people', localField: 'headId', foreignField: '_id', as: 'head' }),
  )
  return households.flatMap(({ members, ...household }) => {
    const { lane, head } = household as unknown as Pick<FoundRow, 'lane' | 'head'>
    return members.map((person) => ({ ...person, household: [household], lane, head }))
  })
}

function targetOf({ villageId, _id, householdId, household: [household] }: FoundRow): Target {
  return {
    villageId: villageId ?? '',
    personId: _id,
    householdId,
    headId: household?.headId ?? null,
    standIn: household?.standIn ?? null,
  }
}

function viewOf(row: FoundRow, viewer: Viewer, now: string): OutputOf<'people.find'>['people'][number] {
  const target = targetOf(row)
  const mayOpen = can(viewer, 'read-register', target, now)
  const mayAct = mayOpen || can(viewer, 'book-meal', target, now)
  return {
    personId: row._id,
    name: row.name,
    age: row.birth ? ageOn(row.birth, dateOf(now)) : null,
    lane: row.lane[0]?.name ?? '',
    number: row.household[0]?.number ?? null,
    householdId: row.householdId,
    headName: row.head[0]?.name ?? null,
    livesAlone: row.livesAlone,
    phone: mayAct ? row.phone : null,
    mayOpen,
  }
}
