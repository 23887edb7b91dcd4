import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Defect } from '../defects/plant'
import { builtWith } from '../holes/copy'
import { World } from '../rights/world/world'
import type { Part } from './act'
import { dayKinds, dayOf } from './day'
import { disturbed, type Chosen, type Outcome } from './disturb'

/** Real ms after which a transaction that a killed function left open is rolled back; seconds a function may take. */
const hurried = { transactionLifeMs: 1200, timeout: 1 }

/** Disturbs these parts of the day on a build in which something may have been planted. */
export async function disturbedOver(
  plants: Defect[],
  name: string,
  parts: Part[],
  chosen: Chosen,
  say?: (line: string) => void,
): Promise<Outcome> {
  const dist = builtWith(plants, `faults-${name}`)
  for (const one of ['api', 'office']) hurry(path.join(dist, 'cloud', one, 'config.json'))
  const world = await World.open({ dist, kinds: dayKinds, transactionLifeMs: hurried.transactionLifeMs })
  try {
    return await disturbed(world, await dayOf(world, parts), chosen, say)
  } finally {
    await world.close()
  }
}

/** A function that hears nothing is given up sooner than on the platform. */
function hurry(file: string): void {
  const config = JSON.parse(readFileSync(file, 'utf8')) as object
  writeFileSync(file, JSON.stringify({ ...config, timeout: hurried.timeout }))
}
