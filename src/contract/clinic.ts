import { presenceRefusals } from '../domain/booking/presence'
import { doctorView } from './booking-shapes'
import { operation } from './operation'
import * as s from './shape'

/** Whether the doctor is there, told by himself or by the keeper whom he rang. */
export const clinicOperations = {
  /** The clinics that I run, each with what is said of its doctor today. */
  'clinic.presence': operation({
    name: 'clinic.presence',
    runsIn: 'api',
    writes: false,
    ability: 'check-in',
    input: s.strictObject({}),
    output: s.array(s.strictObject({ villageId: s.villageId, name: s.string(), doctor: doctorView })),
    refusals: [],
  }),
  /** Says until when the doctor is away, or with null that he is back. */
  'clinic.setPresence': operation({
    name: 'clinic.setPresence',
    runsIn: 'api',
    writes: true,
    ability: 'check-in',
    input: s.strictObject({ villageId: s.villageId, awayUntil: s.nullable(s.moment) }),
    output: doctorView,
    refusals: [...presenceRefusals, 'no-service'],
  }),
} as const
