import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openLocalCloud, type LocalCloud } from '../../../src/local/open-local-cloud'
import type { RosterEntry } from '../../../src/domain/booking/session'
import { fillVillage, lunchId, openService } from '../../booking/small-village'
import { isWriteCount } from '../../write-count'
import { seeded } from '../random'
import { seedParties, type Party } from './crowd'
import { judge, type Aftermath, type Heard, type Tap, type Verdict } from './judge'

export interface RushOptions {
  people: number
  seats: number
  /** Milliseconds of a database call. */
  latency: number
  /** Instances of the function. */
  workers: number
  /** Seats taken by one tap, each for another person. */
  party: number
  seed: number
}

export interface RushOutcome extends Verdict {
  /** Taps sent: everybody's, and the second ones. */
  attempts: number
  /** Keys sent again, in the rush and after it. */
  retries: number
  dbCallsPerAttempt: number
  wallMs: number
  p95Ms: number
}

/** Within what time everybody taps, in milliseconds. */
const rushMs = 2000

/** Runs one rush on a cloud of its own, with its log on the disk, and answers what was left and what it took. */
export async function rush(options: RushOptions): Promise<{ outcome: RushOutcome; after: Aftermath }> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'linli-rush-'))
  const cloud = await openLocalCloud({
    dataFolder,
    now: Date.parse('2026-11-24T08:00:00+08:00'),
    most: options.workers,
    latencyMs: options.latency,
  })
  try {
    return await rushOn(cloud, options)
  } finally {
    await cloud.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function rushOn(cloud: LocalCloud, options: RushOptions) {
  const { people, seats, party, workers, seed } = options
  await fillVillage(cloud)
  await openService(cloud, 'canteen', { capacity: seats })
  const parties = await seedParties(cloud, Math.ceil(people / party), party)
  await warm(cloud, parties, workers)
  const random = seeded(seed)
  let calls = 0
  const stop = cloud.emulator.onCall((call) => {
    if (!isWriteCount(call)) calls += 1
  })
  const times: number[] = []
  const begin = performance.now()
  const taps = await Promise.all(parties.map((one, at) => tapsOf(cloud, one, at, random, times)))
  const wallMs = performance.now() - begin
  stop()
  const counted = times.length
  const retried = await Promise.all(parties.map((one, at) => askAgain(cloud, one, at, taps)))
  const after = { ...stored(cloud), capacity: seats, taps: retried }
  const outcome: RushOutcome = {
    ...judge(after),
    attempts: counted,
    retries: counted - parties.length + retried.length,
    dbCallsPerAttempt: round(calls / counted, 2),
    wallMs: Math.round(wallMs),
    p95Ms: Math.round(times.sort((a, b) => a - b)[Math.floor(counted * 0.95)] ?? 0),
  }
  return { outcome, after }
}

/** Everybody taps once within the two seconds; every tenth taps again at once, with the same key. */
async function tapsOf(
  cloud: LocalCloud,
  party: Party,
  at: number,
  random: () => number,
  times: number[],
): Promise<Tap> {
  const when = random() * rushMs
  const again = at % 10 === 0 ? [when + 50 + random() * 200] : []
  const send = async (delay: number): Promise<Heard> => {
    await new Promise((go) => setTimeout(go, delay))
    const sent = performance.now()
    const heard = await book(cloud, party, keyOf(at))
    times.push(performance.now() - sent)
    return heard
  }
  return { personIds: party.personIds, heard: await Promise.all([when, ...again].map(send)) }
}

/** After the rush everybody asks once more with the key of his tap: he must hear the same. */
async function askAgain(cloud: LocalCloud, party: Party, at: number, taps: Tap[]): Promise<Tap> {
  const heard = taps[at]?.heard ?? []
  return { personIds: party.personIds, heard: [...heard, await book(cloud, party, keyOf(at))] }
}

const keyOf = (at: number): string => `key-rush-${String(at).padStart(6, '0')}`

async function book(cloud: LocalCloud, { openid, personIds }: Party, key: string): Promise<Heard> {
  const input = { sessionId: lunchId, for: personIds.map((personId) => ({ personId, guests: 0 })) }
  const answer = await cloud.ask('api', { name: 'booking.book', input, key }, openid)
  if ('errCode' in answer) return { ok: false, refusal: String(answer.errCode) }
  const reply = answer.result as { ok: boolean; value?: unknown; refusal?: string }
  return reply.ok ? { ok: true, value: reply.value } : { ok: false, refusal: reply.refusal ?? '' }
}

/** Cold starts are another bench: every instance has answered once before the rush. */
async function warm(cloud: LocalCloud, parties: Party[], workers: number): Promise<void> {
  const event = { name: 'me.home', input: {} }
  await Promise.all(
    Array.from({ length: workers }, (_, at) =>
      cloud.ask('api', event, parties[at % parties.length]?.openid ?? ''),
    ),
  )
}

function stored(cloud: LocalCloud): Pick<Aftermath, 'roster' | 'rows'> {
  const [session] = cloud.emulator.documents('sessions') as { roster: Record<string, RosterEntry> }[]
  return { roster: session?.roster ?? {}, rows: cloud.emulator.documents('bookings') as Aftermath['rows'] }
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
