import { no, yes } from '../../domain/answer'
import { isWorkingDay } from '../../domain/calendar/holidays'
import { addDays, dateOf, type DateText } from '../../domain/calendar/moment'
import { maySit, mayWriteRota, sittingRoles } from '../../domain/duty/decide-shift'
import { rolesNow } from '../../domain/people/viewer'
import type { OutputOf } from '../../contract'
import type { Context, Handler } from '../api/handler'
import type { PersonDocument, RoleDocument } from '../people/documents'
import { grantOf } from '../people/role-grants'
import { aggregate, command } from '../platform/database'
import type { ShiftDocument } from './documents'
import { shiftsOf } from './records'

type Rota = OutputOf<'duty.rota'>
type Cadre = Rota['cadres'][number]
type Known = Cadre & { phone: string | null; sits: boolean }
type Row = RoleDocument & { person: PersonDocument[] }

/** Most offices of a village, those that have ended among them. */
const mostOffices = 300

/** duty.rota: identity, the half-days, and the cadres of the village. */
export const rota: Handler<'duty.rota'> = async (input, context) => {
  const { viewer, now } = context
  const villageId = input.villageId ?? ownVillage(context)
  if (!villageId) return no('not-found')
  const staff = rolesNow(viewer, now).some(
    ({ role, placeId }) => role !== 'resident' && villageId.startsWith(placeId),
  )
  if (!staff && viewer.person?.villageId !== villageId) return no('not-allowed')
  const today = dateOf(now)
  const from = input.from ?? today
  const shifts = await shiftsOf(villageId, from, addDays(from, input.days - 1))
  const cadres = await cadresOf(villageId, shifts, now)
  const writes = mayWriteRota(viewer, villageId, now)
  const mine = shifts.some(({ personId }) => personId === viewer.person?.id)
  return yes({
    villageId,
    writes,
    cadres:
      writes || mine
        ? [...cadres.values()]
            .filter(({ sits }) => sits)
            .map(({ personId, name, title }) => ({ personId, name, title }))
        : [],
    days: Array.from({ length: input.days }, (_, at) =>
      dayOf(addDays(from, at), shifts, cadres, { today, me: viewer.person?.id ?? null }),
    ),
  })
}

/** The viewer's village, or the only one where he works. */
function ownVillage({ viewer, village, now }: Context): string | null {
  const places = rolesNow(viewer, now).flatMap(({ role, placeId }) =>
    sittingRoles.includes(role) || role === 'on-duty' ? [placeId] : [],
  )
  return [...new Set(places)].length === 1 ? (places[0] ?? null) : (village?._id ?? null)
}

function dayOf(
  date: DateText,
  shifts: ShiftDocument[],
  cadres: Map<string, Known>,
  { today, me }: { today: DateText; me: string | null },
): Rota['days'][number] {
  return {
    date,
    working: isWorkingDay(date).working,
    shifts: shifts
      .filter((shift) => shift.date === date)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .flatMap(({ half, from, to, personId }) => {
        const who = personId === null ? undefined : cadres.get(personId)
        if (!who) return []
        const { name, title, phone } = who
        // Whoever sits today can be rung by everybody of the village; of other days the name is enough.
        const rung = date === today ? phone : null
        return [
          { half, from, to, personId: who.personId, name, title, mine: who.personId === me, phone: rung },
        ]
      }),
  }
}

/** The cadres of the village, and whoever else stands in these half-days. */
async function cadresOf(
  villageId: string,
  shifts: ShiftDocument[],
  now: string,
): Promise<Map<string, Known>> {
  const rows = await aggregate<Row>('roles', (pipeline) =>
    pipeline
      .match({ placeId: villageId, role: command.in([...sittingRoles]) })
      .limit(mostOffices)
      .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'person' }),
  )
  const known = new Map<string, Known>()
  for (const {
    person: [person],
    ...row
  } of rows) {
    if (!person) continue
    const sits = maySit([grantOf(row)], villageId, now)
    const before = known.get(person._id)
    if (before?.sits || (!sits && !shifts.some(({ personId }) => personId === person._id))) continue
    const title = row.post ?? row.role
    known.set(person._id, { personId: person._id, name: person.name, title, phone: person.phone, sits })
  }
  return known
}
