import { serviceDefaults } from '../../../src/domain/booking/defaults'
import { consentVersion } from '../../../src/domain/privacy/consent'
import { officeOperations } from '../../../src/contract/office-operations'
import { openLocalCloud, type LocalCloud } from '../../../src/local/open-local-cloud'
import { seed } from '../../booking/seed'
import { boundKinds, villages, type BoundKind } from '../actors'
import { now, Register } from './register'
import type { Home, Marked } from './marked'

/** What comes back: an answer of ours, or the platform's own error. */
export type Answer = { ok?: boolean; value?: unknown; refusal?: string; about?: string; errMsg?: string }

/** What the fixtures read of a stored document. */
interface Stored {
  _id: string
  owner: { personId: string }
  ask: { id: string } | null
}

/** What the fixtures read of a value. */
export interface Given {
  requestId: string
  noticeId: string
  rev: number
  path: string
  code: string
  careIds: string[]
  termId: string
}

interface Opening {
  dist?: string
  /** Who may ask; a visitor asks about what is a resident's. */
  kinds?: readonly BoundKind[]
  transactionLifeMs?: number
}

const epoch = (moment: string): number => Date.parse(`${moment}+08:00`)
const services = ['canteen', 'clinic', 'class'] as const

/** Three villages, settled: everybody has ordered lunch, has a place at the clinic, and has said something aloud. */
export class World {
  private keys = 0

  private constructor(
    readonly cloud: LocalCloud,
    readonly register: Register,
  ) {}

  /** Opens it over the built functions, or over those of another build; with fewer kinds of people it opens sooner. */
  static async open({ dist = 'dist', kinds = boundKinds, transactionLifeMs }: Opening = {}): Promise<World> {
    const cloud = await openLocalCloud({
      ...{ dataFolder: null, dist, now: epoch('2026-11-23T10:00:00'), moving: false, most: 2 },
      ...(transactionLifeMs !== undefined && { transactionLifeMs }),
      env: { FIRST_ADMIN_CODE: 'a-code-for-tests-only-0001' },
    })
    const world = new World(cloud, new Register(kinds))
    try {
      await world.settle()
    } catch (error) {
      await cloud.close()
      throw error
    }
    cloud.clock.set(epoch(now), false)
    return world
  }

  /** A key that nobody has used. */
  key(): string {
    return `rights-${String(++this.keys).padStart(8, '0')}`
  }

  /** Asks anything as this account, or as somebody signed in nowhere. */
  async ask(openid: string, name: string, input: unknown, key: string | null = this.key()): Promise<Answer> {
    const place = officeOperations.includes(name) ? 'office' : 'api'
    const invocation = await this.cloud.ask(place, { name, input, ...(key && { key }) }, openid)
    return 'errCode' in invocation ? { errMsg: invocation.errMsg } : (invocation.result as Answer)
  }

  /** Asks what must be answered with yes, and gives the value. */
  async must(openid: string, name: string, input: unknown): Promise<Given> {
    const answer = await this.ask(openid, name, input)
    if (!answer.ok) throw new Error(`the fixtures: ${name} was answered ${JSON.stringify(answer)}`)
    return answer.value as Given
  }

  /** One stored document. */
  document(collection: string, id: string): Stored | undefined {
    return (this.cloud.emulator.documents(collection) as Stored[]).find(({ _id }) => _id === id)
  }

  /** A file that lies in storage and waits to be attached by its owner. */
  async upload(
    owner: Marked,
    kind: 'recording' | 'picture' | 'register',
    bytes = Buffer.from('x'),
  ): Promise<string> {
    const { path } = await this.must(openidOf(owner), 'file.prepare', {
      kind,
      bytes: bytes.length,
    })
    return this.cloud.emulator.storage.put(path, bytes)
  }

  close(): Promise<void> {
    return this.cloud.close()
  }

  private async settle(): Promise<void> {
    const center = { stage: 'in-use', name: '邻里中心', phone: '0537-6000001' }
    await seed(this.cloud, {
      ...this.register.documents,
      villages: Object.entries(villages).map(([name, _id]) => ({
        ...{ _id, name: `${name}村`, township: '柳河镇', state: 'ready', center, importing: null },
        ...{ officePhone: '0537-6000002', marketDays: [] },
      })),
      services: Object.values(villages).flatMap((villageId) =>
        services.map((name) => serviceOf(villageId, name)),
      ),
    })
    await seed(this.cloud, { imports: Object.values(villages).map(importOf) })
    for (const home of this.homes()) await this.live(home)
    // The secret behind all codes is made with the first of them.
    const { director } = this.register.helpersOf(villages.own)
    const personId = this.register.others.lane.unbound.id
    await this.must(openidOf(director), 'people.makeCode', { personId })
  }

  private homes(): Home[] {
    const { circles, former, others } = this.register
    const circle = [...circles.values(), ...former.values()]
    return [
      ...circle.flatMap(({ own, granted, ward, led, standingIn, before, after }) => [
        ...[own, granted, ward, led, standingIn, before, after],
      ]),
      ...Object.values(others),
    ]
  }

  /** What a household does: it eats tomorrow and today, sees the doctor, sends its child to class, and speaks. */
  private async live({ adult, partner, child, villageId }: Home): Promise<void> {
    const me = openidOf(adult)
    const one = ({ id }: Marked) => ({ personId: id, guests: 0 })
    const at = (service: string, rest: string) => `${villageId}:${service}:${rest}`
    const both = [one(adult), one(partner)]
    await this.must(me, 'booking.book', { sessionId: at('canteen', '2026-11-24:lunch'), for: both })
    const agree = (who: Marked, kind: string, about = who) =>
      this.must(openidOf(who), 'privacy.giveConsent', { personId: about.id, kind, version: consentVersion })
    await agree(adult, 'voice')
    await agree(adult, 'child', child)
    for (const who of [adult, partner]) {
      await agree(who, 'clinic')
      await this.must(openidOf(who), 'booking.book', {
        sessionId: at('clinic', '2026-11-24:follow-up-1430'),
        for: [one(who)],
      })
    }
    await this.must(me, 'booking.book', { sessionId: at('class', '2026-11-24:afternoon'), for: [one(child)] })
    const fileId = await this.upload(adult, 'recording')
    await this.must(me, 'request.file', {
      recording: { fileId, seconds: 9 },
      category: 'facilities',
      bypass: false,
    })
  }
}

function serviceOf(villageId: string, service: (typeof services)[number]) {
  const { timetable, terms } = serviceDefaults[service]
  return {
    ...{ _id: `${villageId}:${service}`, villageId, service, name: service, place: '一楼', phone: null },
    ...{ timetable: { ...timetable, parts: timetable.parts.map((part) => ({ ...part, capacity: 500 })) } },
    ...{ terms, menus: {} },
  }
}

/** The id of the import that a village began with. */
export const importIdOf = (villageId: string): string => `i${villageId.slice(1)}`

/** A file that was looked through and not taken over. */
const importOf = (villageId: string) => ({
  ...{ _id: importIdOf(villageId), villageId, seq: 1, byId: 'p00000000000', fileId: '', state: 'checked' },
  ...{ at: '2026-11-01T09:00:00', report: emptyReport, plan: [], toWrite: 0, cursor: 0 },
})
const emptyReport = { counts: {}, problems: [], problemCount: 0, notes: [], pending: [] }

/** The account of somebody who has one. */
export function openidOf({ openid, name }: Marked): string {
  if (!openid) throw new Error(`${name} of the fixtures has no account`)
  return openid
}
