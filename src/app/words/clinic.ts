import type { OutputOf, RefusalOf } from '../../contract'
import { addDays, dateOf, timeOf, type Moment } from '../../domain/calendar/moment'
import { dayWord, timeWord } from '../../domain/calendar/words'
import { commonSentences } from './common'

type DoctorNow = OutputOf<'clinic.presence'>[number]['doctor']

/** When somebody comes back: 上午 11 点, 明天（周三 25日）; a moment at midnight is a day. */
export function returnWord(until: Moment, now: Moment): string {
  const today = dateOf(now)
  const day = dateOf(until)
  const byHour = timeOf(until) !== '00:00:00'
  if (day === today) return timeWord(until)
  return byHour ? `${dayWord(day, today)}${timeWord(until)}` : dayWord(day, today)
}

/** Beside whether the doctor is there: until when, from when, why not. */
export function doctorSide(doctor: DoctorNow, now: Moment): string[] {
  if (doctor.is === 'here') return ['在到', timeWord(doctor.until)]
  if (doctor.is === 'away') return [...returnWord(doctor.until, now).split(/(?=（)/), '回来']
  if (doctor.is === 'not-yet') return [timeWord(doctor.from), '来']
  return doctor.is === 'shut' ? [doctor.reason] : ['有急事打电话']
}

export const clinicSentences = {
  ...commonSentences,
  'not-later': '这个时间已经过了，请选晚一点的。',
  'too-far': '最多记三十天，请选近一点的。',
  'no-service': '村里还没有开卫生室。',
} as const satisfies Record<RefusalOf<'clinic.setPresence'> | 'no-network', string>

export const clinicWords = {
  title: '大夫在不在',
  call: '打电话',
  now: '村里人看到的',
  going: '要出去，几时回来',
  quick: { hour: '1 小时后', noon: '中午', tomorrow: '今天不回来' },
  other: '别的时间',
  back: '回来了',
  backToWork: '现在就在',
  saying: '正在记',
  none: ['这里没有', '您管的卫生室'],
  trouble: ['网络不好，', '现在看不到'],
  tomorrowSide: (now: Moment) => `${dayWord(addDays(dateOf(now), 1), dateOf(now))}来`,
}
