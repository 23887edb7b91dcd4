import { faultHoles } from '../holes/list'
import type { Part } from './act'
import { family } from './day'
import type { Chosen } from './disturb'
import { disturbedOver } from './over'
import { notice } from './village-day'

const parts: Record<'family' | 'notice', Part> = { family, notice }

/** Names of the planted faults that the disturbances do not bring to light in their own kind. */
export async function unreported(say: (line: string) => void): Promise<string[]> {
  const missed: string[] = []
  for (const hole of faultHoles) {
    const chosen: Chosen = (_act, _call, disturbance) => hole.by.includes(disturbance)
    const { troubles } = await disturbedOver(hole.plants, hole.kind, [parts[hole.part]], chosen)
    const reported = troubles.some(({ kind, where }) => kind === hole.kind && where.includes(hole.expect))
    if (!reported) missed.push(hole.name)
    say(`control, ${hole.name}: ${reported ? 'reported' : 'NOT REPORTED'}`)
  }
  return missed
}
