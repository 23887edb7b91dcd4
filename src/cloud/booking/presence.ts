import { no, yes } from '../../domain/answer'
import { isStaff } from '../../domain/booking/acts-as'
import { clinicHours } from '../../domain/booking/defaults'
import { decidePresence, doctorNow } from '../../domain/booking/presence'
import type { Handler } from '../api/handler'
import { command, getOne, updateWhere } from '../platform/database'
import { Busy } from '../platform/errors'
import { servicesRunBy } from './desk'
import type { ServiceDocument } from './documents'
import { doctorView } from './views'

/** clinic.presence: of the clinics that the viewer runs; two database calls with identity. */
export const presence: Handler<'clinic.presence'> = async (_input, { viewer, now }) => {
  const services = await servicesRunBy(viewer, now)
  return yes(
    services.flatMap((service) => {
      const doctor = doctorView(service, now)
      return doctor ? [{ villageId: service.villageId, name: service.name, doctor }] : []
    }),
  )
}

/** clinic.setPresence: by the doctor, or by the keeper whom he rang; three database calls with identity. */
export const setPresence: Handler<'clinic.setPresence'> = async ({ villageId, awayUntil }, context) => {
  const { viewer, now, key } = context
  if (!isStaff(viewer, villageId, 'clinic', now)) return no('not-allowed')
  const _id = `${villageId}:clinic`
  const found = await getOne<ServiceDocument>('services', _id)
  if (!found) return no('no-service')
  const { timetable, presence: before = null } = found
  const decided = decidePresence(before, awayUntil, { now, byId: viewer.person?.id ?? '', key })
  if (!decided.ok) return decided
  const asRead = before ? { 'presence.rev': before.rev } : { presence: command.exists(false) }
  if (decided.value) {
    const written = await updateWhere(
      'services',
      { _id, ...asRead },
      { presence: command.set(decided.value) },
    )
    if (written === 0) throw new Busy(`overtaken in saying who is at ${_id}`)
  }
  return yes(doctorNow({ presence: decided.value ?? before, timetable, hours: clinicHours }, now))
}
