import { serviceDefaults } from '../../../domain/booking/defaults'
import type { ServiceName } from '../../../domain/booking/service'
import { addDays, dateOf, weekdayOf } from '../../../domain/calendar/moment'
import { freeClinicDay, menuDays, menus, services } from '../facts/services'
import { villageId } from '../facts/village'
import type { Story } from '../story'
import { dayOf, momentOf } from '../when'

/** The keeper opens what the center offers; the cook writes down what there is to eat. */
export function openCenter({ speaker, timeline, now }: Story): void {
  timeline.at(momentOf('-72d 15:00', now), async () => {
    for (const [service, { timetable, ...sign }] of Object.entries(services)) {
      const standard = serviceDefaults[service as ServiceName]
      const days = timetable ?? standard.timetable
      await speaker.tell('keeper', 'booking.openService', {
        villageId,
        service: service as ServiceName,
        ...sign,
        timetable: { ...days, changes: service === 'clinic' ? [freeClinic(now)] : [] },
        terms: standard.terms,
      })
    }
  })
  timeline.at(momentOf(`${menuDays.from}d 06:30`, now), async () => {
    for (let ahead = menuDays.from; ahead <= menuDays.to; ahead += 1) {
      const date = addDays(dateOf(now), ahead)
      const words = menus[weekdayOf(date)] ?? ''
      await speaker.tell('cook', 'booking.setMenu', { villageId, service: 'canteen', date, words })
    }
  })
}

/** The cadres take turns at the center by the day; today the bookkeeper sits there. */
export function writeRota({ speaker, timeline, now }: Story): void {
  timeline.at(momentOf('-1d 17:05', now), async () => {
    const { cadres } = await speaker.ask('keeper', 'duty.rota', { villageId, days: 1 })
    const today = cadres.find(({ title }) => title === 'bookkeeper')
    if (!today) throw new Error('the village has no bookkeeper')
    const from = dateOf(now)
    const turns = { villageId, from, each: 'day', everyDay: true } as const
    await speaker.tell('keeper', 'duty.plan', { ...turns, days: 1, personIds: [today.personId] })
    const personIds = cadres.map(({ personId }) => personId)
    await speaker.tell('keeper', 'duty.plan', { ...turns, from: addDays(from, 1), days: 13, personIds })
  })
}

const freeClinic = (now: string) => ({
  kind: 'held' as const,
  date: dayOf(freeClinicDay, now),
  part: 'free-clinic',
  capacity: null,
})
