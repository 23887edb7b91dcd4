import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { RosterEntry } from '../../src/domain/booking/session'
import { fillVillage, lunchId, openService, seedCrowd } from '../booking/small-village'
import { askAt, startProduct, withFolder, type Product } from './product'

interface Stored {
  left: number
  capacity: number
  unwritten: string[]
  roster: Record<string, RosterEntry>
}
interface Row {
  personId: string
  state: string
  rev: number
}

const people = 200
const killAfter = 60
const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'linli-kill-')), 'data')
let product: Product | null = null
afterAll(() => {
  product?.child.kill('SIGKILL')
  rmSync(path.dirname(folder), { recursive: true, force: true })
})

/** Books as one person; true only when the cloud said yes. */
async function book(
  url: string,
  { openid, personId }: { openid: string; personId: string },
): Promise<boolean> {
  const input = { sessionId: lunchId, for: [{ personId, guests: 0 }] }
  const event = { name: 'booking.book', input, key: `key-${personId}` }
  return (await askAt<{ ok: boolean }>(url, 'api', event, openid)).ok
}

it('keeps every booking that it said yes to when it is killed in the middle', async () => {
  const crowd = await withFolder(folder, async (cloud) => {
    await fillVillage(cloud)
    await openService(cloud, 'canteen', { capacity: people })
    return seedCrowd(cloud, people)
  })
  product = await startProduct(folder)
  const { url, child } = product
  const acknowledged: string[] = []
  const dead = once(child, 'exit')
  await Promise.all(
    crowd.map(async (one) => {
      const said = await book(url, one).catch(() => false)
      if (said) acknowledged.push(one.personId)
      if (acknowledged.length === killAfter) child.kill('SIGKILL')
    }),
  )
  await dead
  expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter)
  expect(acknowledged.length).toBeLessThan(people)

  product = await startProduct(folder)
  await product.end('SIGTERM')
  await withFolder(folder, async (cloud) => {
    await cloud.timers.run('tick')
    const [lunch] = cloud.emulator.documents('sessions') as [Stored]
    const seats = Object.values(lunch.roster).reduce((sum, entry) => sum + entry.seats, 0)
    expect(lunch.left + seats).toBe(lunch.capacity)
    expect(acknowledged.filter((id) => !(id in lunch.roster))).toEqual([])
    expect(lunch.unwritten).toEqual([])
    const rows = cloud.emulator.documents('bookings') as Row[]
    const shown = (id: string, { state, rev }: { state: string; rev: number }) => `${id} ${state} ${rev}`
    expect(rows.map((row) => shown(row.personId, row)).sort()).toEqual(
      Object.entries(lunch.roster)
        .map(([id, entry]) => shown(id, entry))
        .sort(),
    )
  })
})
