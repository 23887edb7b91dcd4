import type { DoctorHours } from './presence'
import type { BookingTerms, PartRule, ServiceName, Timetable } from './service'

/** Days and terms that a village starts from; every figure may be changed by the village (product.md §2). */
export interface ServiceDefaults {
  /** As the county calls it. */
  name: string
  timetable: Timetable
  terms: BookingTerms
}

const everyDay = [0, 1, 2, 3, 4, 5, 6]
const eightOClock = (daysBefore: number) => ({ daysBefore, time: '08:00' })

const eveningBefore = { daysBefore: 1, time: '20:00' }

const meal = {
  days: everyDay,
  opens: eightOClock(7),
  closes: eveningBefore,
  phoneUntil: { daysBefore: 0, time: '08:30' },
  cancelUntil: eveningBefore,
  lateCancel: 'counted',
} satisfies Partial<PartRule>

/** Breakfast and dinner: a canteen that serves them adds these lines to its timetable. */
export const otherMeals: Record<'breakfast' | 'dinner', PartRule> = {
  breakfast: {
    ...meal,
    part: 'breakfast',
    name: '早饭',
    starts: '07:00',
    ends: '08:00',
    capacity: 20,
    phoneUntil: null,
  },
  dinner: {
    ...meal,
    part: 'dinner',
    name: '晚饭',
    starts: '17:00',
    ends: '18:00',
    capacity: 15,
    closes: { daysBefore: 0, time: '10:00' },
    phoneUntil: null,
    cancelUntil: { daysBefore: 0, time: '10:00' },
  },
}

const followUp = (starts: string, ends: string): PartRule => ({
  part: `follow-up-${starts.replace(':', '')}`,
  name: '慢病随访',
  days: [2],
  starts,
  ends,
  capacity: 10,
  opens: eightOClock(14),
  closes: { minutesBefore: 30 },
  phoneUntil: null,
  cancelUntil: { minutesBefore: 120 },
  lateCancel: 'by-phone',
})

export const serviceDefaults: Record<ServiceName, ServiceDefaults> = {
  canteen: {
    name: '幸福食堂',
    timetable: {
      parts: [{ ...meal, part: 'lunch', name: '午饭', starts: '11:30', ends: '12:30', capacity: 40 }],
      changes: [],
    },
    terms: {
      ages: null,
      byGuardian: false,
      mostGuests: 3,
      prices: {
        full: 1200,
        tiers: [
          { fromAge: 60, pays: 500 },
          { fromAge: 70, pays: 300 },
          { fromAge: 80, pays: 100 },
          { fromAge: 90, pays: 0 },
        ],
      },
      waitlist: false,
      deliveryFrom: 90,
    },
  },
  clinic: {
    name: '卫生室',
    timetable: {
      parts: [
        followUp('08:30', '09:30'),
        followUp('09:30', '10:30'),
        followUp('14:30', '15:30'),
        // Held on the days that the township's doctors come, entered as changes.
        { ...followUp('09:00', '11:00'), part: 'free-clinic', name: '义诊', days: [], capacity: 30 },
      ],
      changes: [],
    },
    terms: { ages: null, byGuardian: false, mostGuests: 0, prices: null, waitlist: true, deliveryFrom: null },
  },
  class: {
    name: '四点半课堂',
    timetable: {
      parts: [
        {
          part: 'afternoon',
          name: '四点半课堂',
          days: 'school-days',
          starts: '16:30',
          ends: '18:00',
          capacity: 20,
          opens: eightOClock(14),
          closes: eveningBefore,
          phoneUntil: null,
          cancelUntil: { daysBefore: 0, time: '12:00' },
          lateCancel: 'by-phone',
        },
      ],
      changes: [],
    },
    terms: {
      ages: { from: 6, to: 14 },
      byGuardian: true,
      mostGuests: 0,
      prices: null,
      waitlist: true,
      deliveryFrom: null,
    },
  },
}

/** When the village doctor is to be found, where the village has set nothing else. */
export const clinicHours: DoctorHours = { from: '08:00', to: '18:00' }
