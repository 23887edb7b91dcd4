import { serviceDefaults } from '../../../domain/booking/defaults'
import type { ServiceName } from '../../../domain/booking/service'
import { facilitiesToBegin } from '../../../domain/center/facilities'
import { addDays, dateOf, weekdayOf } from '../../../domain/calendar/moment'
import { facilities, freeClinicDay, menuDays, menus, services } from '../facts/services'
import { villageId } from '../facts/village'
import type { Story } from '../story'
import { dayOf, momentOf } from '../when'

/** The keeper writes what the center offers and the 主任 decides; the cook writes down what there is to eat. */
export function openCenter({ speaker, timeline, now }: Story): void {
  timeline.at(momentOf('-72d 15:00', now), async () => {
    for (const [service, { timetable, ...sign }] of Object.entries(services)) {
      const key = { villageId, service: service as ServiceName }
      const standard = serviceDefaults[key.service]
      const days = timetable ?? standard.timetable
      const changes = service === 'clinic' ? [freeClinic(now)] : []
      const settings = { ...sign, timetable: { ...days, changes }, terms: standard.terms }
      await speaker.tell('keeper', 'booking.draftService', { ...key, rev: 0, settings, send: true })
      await speaker.tell('director', 'booking.approveService', { ...key, rev: 1, choices: [] })
    }
  })
  timeline.at(momentOf('-71d 16:00', now), async () => {
    const all = facilitiesToBegin().map((one) => ({ ...one, ...(facilities[one.key] ?? {}) }))
    await speaker.tell('keeper', 'center.write', { villageId, rev: 0, facilities: all })
    await speaker.tell('director', 'center.decide', { villageId, rev: 1, reason: null })
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
