import type { OutputOf } from '../../../contract'
import { no, yes } from '../../../domain/answer'
import { ageOn, dateOf } from '../../../domain/calendar/moment'
import { can, type Target } from '../../../domain/people/can'
import { phoneEnd } from '../../../domain/people/initials/phone-end'
import { fits, readWanted, type Wanted } from '../../../domain/people/lives/wanted'
import { strangersTo } from '../../../domain/privacy/audit'
import { rolesNow, type Viewer } from '../../../domain/people/viewer'
import type { Context, Handler } from '../../api/handler'
import { auditRead } from '../../platform/audit'
import { aggregate, command, type Pipeline, type Where } from '../../platform/database'
import type { HouseholdDocument, LaneDocument, PersonDocument } from '../documents'
import { lanesOf } from '../lanes-of'

/** Most people in an answer: who is looked for among more is looked for by more words. */
const mostShown = 30
/** A head's own twenty households and those of two others. */
const mostHouseholds = 60

interface Row extends Pick<
  PersonDocument,
  '_id' | 'name' | 'birth' | 'phone' | 'finders' | 'livesAlone' | 'villageId' | 'householdId' | 'laneId'
> {
  household: Pick<HouseholdDocument, '_id' | 'number' | 'order' | 'headId' | 'standIn'>[]
  lane: Pick<LaneDocument, 'name' | 'order'>[]
  head: Pick<PersonDocument, 'name'>[]
}

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

async function noteLook(shown: Row[], context: Context): Promise<void> {
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

async function inVillage(villageId: string, wanted: Wanted): Promise<Row[]> {
  const where = { villageId, ...(await conditionOf(villageId, wanted)) }
  return aggregate<Row>('people', (pipeline) => around(pipeline.match(where).limit(mostShown + 1)))
}

/** The part of the search that an index answers; a pattern is made of letters and figures only. */
async function conditionOf(villageId: string, wanted: Wanted): Promise<Where> {
  switch (wanted.by) {
    case 'name':
      return { finders: new RegExp(`^${wanted.part.replace(/[.•·]/g, '.')}`) }
    case 'initials':
      return { finders: new RegExp(`^${wanted.letters}`) }
    case 'phone':
      return { finders: wanted.end.slice(-phoneEnd) }
    case 'place':
      return { householdId: command.in(await householdsAt(villageId, wanted)) }
  }
}

/** The first households of a lane, or the one with that number: more than are shown live in so many. */
async function householdsAt(
  villageId: string,
  { lane, number }: { lane: string; number: string | null },
): Promise<string[]> {
  const there = (await lanesOf(villageId)).find(({ name }) => name === lane)
  if (!there) return []
  const place = { villageId, laneId: there._id, ...(number !== null && { number }) }
  const households = await aggregate<{ _id: string }>('households', (pipeline) =>
    pipeline
      .match(place)
      .sort({ order: 1 })
      .limit(mostShown + 1)
      .project({ _id: 1 }),
  )
  return households.map(({ _id }) => _id)
}

/** Everybody of the head's households: so few that the words are looked for here. */
async function inOwnHouseholds({ viewer }: Context): Promise<Row[]> {
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
    const { lane, head } = household as unknown as Pick<Row, 'lane' | 'head'>
    return members.map((person) => ({ ...person, household: [household], lane, head }))
  })
}

function around(pipeline: Pipeline): Pipeline {
  return pipeline
    .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'household' })
    .lookup({ from: 'lanes', localField: 'laneId', foreignField: '_id', as: 'lane' })
    .lookup({ from: 'people', localField: 'household.headId', foreignField: '_id', as: 'head' })
}

const findable = ({ name, finders = [], phone, lane, household }: Row) => ({
  name,
  finders,
  phone,
  lane: lane[0]?.name ?? '',
  number: household[0]?.number ?? null,
})

function targetOf({ villageId, _id, householdId, household: [household] }: Row): Target {
  return {
    villageId: villageId ?? '',
    personId: _id,
    householdId,
    headId: household?.headId ?? null,
    standIn: household?.standIn ?? null,
  }
}

/** Lanes in the village's order, then house numbers; who lives elsewhere comes last. */
const placeOf = ({ lane, household }: Row): number =>
  (lane[0]?.order ?? 9999) * 10_000 + (household[0]?.order ?? 9999)

function viewOf(row: Row, viewer: Viewer, now: string): OutputOf<'people.find'>['people'][number] {
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
