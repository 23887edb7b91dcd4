import { addDays, atTime, dateOf, epochOfMoment, momentOfEpoch } from '../../domain/calendar/moment'
import { moveClock, readTime } from './clock'
import { bodyOf, type Visit } from './http'
import { linkTo, whenOf, type Place } from './inside-frame'
import type { House } from './server'

const mostFormBytes = 4096
const hour = 3_600_000

/** A form of the clock's page: a wish by its name, or a time that was typed. */
export async function setClockByForm(visit: Visit, house: House): Promise<void> {
  const form = new URLSearchParams((await bodyOf(visit.request, mostFormBytes))?.toString() ?? '')
  const wish = wishOf(form, house.clock.now())
  if (!wish) {
    goBackTo(visit, 'clock', { failed: '时间没看懂，请写成 2026-11-24T10:00:00 这样。' })
    return
  }
  await moveClock(wish, house.clock, house.timers)
  goBackTo(visit, 'clock', { done: `拨好了，村里是 ${whenOf(house.clock.now())}。` })
}

function wishOf(form: URLSearchParams, now: number): { now: number; moving: boolean } | null {
  const tomorrow = atTime(addDays(dateOf(momentOfEpoch(now)), 1), '08:00')
  switch (form.get('go')) {
    case 'hour':
      return { now: now + hour, moving: true }
    case 'tomorrow':
      return { now: epochOfMoment(tomorrow), moving: true }
    case 'real':
      return { now: Date.now(), moving: true }
    default: {
      const wished = readTime(form.get('now') ?? '')
      return wished === null ? null : { now: wished, moving: form.get('moving') !== 'no' }
    }
  }
}

/** The button of a timer: runs it once, now. */
export async function runTimerByForm(visit: Visit, { timers }: House, name: string): Promise<void> {
  const answer = await timers.run(name)
  if (answer === null) goBackTo(visit, 'timers', { failed: `云函数 ${name} 没有定时器。` })
  else if ('errCode' in answer) goBackTo(visit, 'timers', { failed: `${name} 没跑成：${answer.errMsg}` })
  else goBackTo(visit, 'timers', { done: `${name} 跑过了，答的是 ${JSON.stringify(answer.result)}。` })
}

/** So that reloading the page does not send the form again. */
function goBackTo({ response }: Visit, place: Place, said: Record<string, string>): void {
  response.writeHead(303, { location: linkTo(place, [], said) }).end()
}
