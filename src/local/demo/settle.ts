import { momentOfEpoch } from '../../domain/calendar/moment'
import type { InsideCloud } from '../open-local-cloud'
import { bookClass, bookClinic, orderLunches } from './scenes/bookings'
import { openCenter, writeRota } from './scenes/center'
import { publishNotices } from './scenes/notices'
import { bindPeople, foundVillage } from './scenes/people'
import { tellRequests } from './scenes/requests'
import { Speaker } from './speaker'
import type { Story } from './story'
import { Timeline } from './timeline'

/**
 * Brings 柳河村 to life in an empty cloud: its people call the operations, one after the other, with the village's
 * clock moved from the first day until now, from where the clock goes on as it did before. Nothing is written
 * past the functions. Throws when an operation is refused.
 */
export async function settleVillage(
  cloud: InsideCloud,
  adminCode: string,
  say: (sentence: string) => void,
): Promise<void> {
  const { clock } = cloud
  const wished = { now: clock.now(), moving: clock.isMoving() }
  const now = momentOfEpoch(wished.now)
  const speaker = new Speaker(cloud)
  const story: Story = { speaker, timeline: new Timeline(speaker), now, say }
  await foundVillage(story, adminCode)
  for (const scene of [
    bindPeople,
    openCenter,
    writeRota,
    orderLunches,
    bookClinic,
    bookClass,
    tellRequests,
    publishNotices,
  ])
    scene(story)
  const done = await story.timeline.playUntil(now)
  await speaker.moveTo(now)
  clock.set(wished.now, wished.moving)
  say(`村里的人照着日子过到了今天，一共做了 ${done} 回事。`)
}
