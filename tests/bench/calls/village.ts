import type { Moment } from '../../../src/domain/calendar/moment'
import { openLocalCloud, type LocalCloud } from '../../../src/local/open-local-cloud'
import type { Speaker } from '../../../src/local/demo/speaker'
import { settledAt } from '../../demo/settled'
import { personaWith, openersOf } from './roles'

/** The village's time at which everything is counted: a Tuesday morning, its lunch still open. */
export const now: Moment = '2026-11-24T10:00:00'

/** The demo village on that morning; whoever may file or order has one thing of his own besides. */
export async function populatedVillage(): Promise<{ cloud: LocalCloud; speaker: Speaker }> {
  const { cloud, speaker } = await settledAt(`${now}+08:00`)
  for (const opener of openersOf(['file-request']))
    await speaker.tell(personaWith[opener], 'request.file', {
      words: '自家门口的路灯不亮了。',
      bypass: false,
    })
  for (const opener of openersOf(['book-meal'])) await orderMeal(speaker, personaWith[opener])
  return { cloud, speaker }
}

async function orderMeal(speaker: Speaker, who: string): Promise<void> {
  const { people, sessions } = await speaker.ask(who, 'booking.sessions', { service: 'canteen', days: 5 })
  const own = people.find(({ by }) => by === 'self')
  const free = sessions.find(({ open, date }) => open && date > now.slice(0, 10))
  if (!own || !free) throw new Error(`${who} finds no meal to order`)
  const wanted = [{ personId: own.personId, guests: 0 }]
  await speaker.tell(who, 'booking.book', { sessionId: free.id, for: wanted })
}

/** A cloud in which nothing has happened yet, and the code of its first administrator. */
export async function emptyCloud(): Promise<{ cloud: LocalCloud; code: string }> {
  const code = 'a-code-for-the-bench-0001'
  const env = { FIRST_ADMIN_CODE: code }
  const cloud = await openLocalCloud({
    dataFolder: null,
    now: Date.parse(`${now}+08:00`),
    moving: false,
    env,
  })
  return { cloud, code }
}
