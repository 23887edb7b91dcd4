import type { VillageClock } from '../clock'
import type { Timers } from '../timers'
import { bodyOf, sendJson, type Visit } from './http'

/** `GET /_local/clock` */
export function tellClock({ response }: Visit, clock: VillageClock): void {
  sendJson(response, { now: withOffset(clock.now()), moving: clock.isMoving() })
}

/** `POST /_local/clock {now, moving}`: forward runs each due trigger once before the answer; back runs none. */
export async function setClock(visit: Visit, clock: VillageClock, timers: Timers): Promise<void> {
  const wish = wishOf((await bodyOf(visit.request, 4096))?.toString() ?? '')
  if (!wish) {
    sendJson(visit.response, { errMsg: 'say {"now": "2026-11-24T10:00:00+08:00", "moving": true}' }, 400)
    return
  }
  await moveClock(wish, clock, timers)
  tellClock(visit, clock)
}

/** Sets the village's clock (epoch ms); the triggers that it passes run before this returns. */
export async function moveClock(
  wish: { now: number; moving: boolean },
  clock: VillageClock,
  timers: Timers,
): Promise<void> {
  const before = clock.now()
  clock.set(wish.now, wish.moving)
  await timers.catchUp(before, wish.now)
}

/** Reads a time with its offset; without one it is the village's, UTC+8. */
export function readTime(text: string): number | null {
  const epoch = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}+08:00`)
  return Number.isNaN(epoch) ? null : epoch
}

function wishOf(body: string): { now: number; moving: boolean } | null {
  try {
    const { now, moving = true } = JSON.parse(body) as { now?: unknown; moving?: unknown }
    const epoch = typeof now === 'string' ? readTime(now) : null
    return epoch === null || typeof moving !== 'boolean' ? null : { now: epoch, moving }
  } catch {
    return null
  }
}

const eightHours = 8 * 3600 * 1000
const withOffset = (epoch: number): string =>
  `${new Date(epoch + eightHours).toISOString().slice(0, 19)}+08:00`
