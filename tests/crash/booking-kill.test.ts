import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { RosterEntry } from '../../src/domain/booking/session'
import { takeFolder } from '../../src/local/data-folder'
import { openLocalCloud, type LocalCloud } from '../../src/local/open-local-cloud'
import { fillVillage, lunchId, openService, seedCrowd } from '../booking/small-village'

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
let child: ChildProcess | null = null
afterAll(() => {
  child?.kill('SIGKILL')
  rmSync(path.dirname(folder), { recursive: true, force: true })
})

/** Works on the folder in this process, as its only user. */
async function withFolder<T>(work: (cloud: LocalCloud) => Promise<T>): Promise<T> {
  const letGo = takeFolder(folder, false, () => undefined)
  const now = Date.parse('2026-11-24T10:05:00+08:00')
  const cloud = await openLocalCloud({ dataFolder: folder, now, moving: false })
  try {
    return await work(cloud)
  } finally {
    await cloud.close()
    letGo()
  }
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts the product as `npm start` does, over the folder. */
async function startProduct(): Promise<string> {
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    LINLI_DATA: folder,
    LINLI_NOW: '2026-11-24T10:00:00+08:00',
  }
  child = spawn(process.execPath, ['dist/local/start.js'], { env, stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the local cloud ended with ${child.exitCode}`)
    if (
      await fetch(`${url}/_local/clock`)
        .then(({ ok }) => ok)
        .catch(() => false)
    )
      return url
    await new Promise((done) => setTimeout(done, 100))
  }
}

/** Books as one person; true only when the cloud said yes. */
async function book(
  url: string,
  { openid, personId }: { openid: string; personId: string },
): Promise<boolean> {
  const input = { sessionId: lunchId, for: [{ personId, guests: 0 }] }
  const event = { name: 'booking.book', input, key: `key-${personId}` }
  const headers = { 'content-type': 'application/json', 'x-wx-openid': openid }
  const response = await fetch(`${url}/functions/api`, {
    method: 'POST',
    headers,
    body: JSON.stringify(event),
  })
  return ((await response.json()) as { result: { ok: boolean } }).result.ok
}

it('keeps every booking that it said yes to when it is killed in the middle', async () => {
  const crowd = await withFolder(async (cloud) => {
    await fillVillage(cloud)
    await openService(cloud, 'canteen', { capacity: people })
    return seedCrowd(cloud, people)
  })
  const url = await startProduct()
  const acknowledged: string[] = []
  const dead = once(child!, 'exit')
  await Promise.all(
    crowd.map(async (one) => {
      const said = await book(url, one).catch(() => false)
      if (said) acknowledged.push(one.personId)
      if (acknowledged.length === killAfter) child?.kill('SIGKILL')
    }),
  )
  await dead
  expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter)
  expect(acknowledged.length).toBeLessThan(people)

  await startProduct()
  const stopped = once(child!, 'exit')
  child?.kill('SIGTERM')
  await stopped
  await withFolder(async (cloud) => {
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
