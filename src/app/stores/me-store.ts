import { makeAutoObservable } from 'mobx'
import type { OutputOf } from '../../contract'
import type { Keep } from '../device/shapes'
import type { Reply } from '../send'
import { hasDesk } from '../tabs'
import { chooseLevel, levels, type Level } from '../theme/level'

type Home = OutputOf<'me.home'>

/** What is kept on the phone, so that head and center can be called, and a list be ticked, when the cloud is down. */
interface Kept {
  village: Home['village']
  head: Home['head']
  /** Whose phone it is: what he does without a network is his. */
  personId: string | null
}
const keptName = 'linli.me'
const levelName = 'linli.level'
const villageName = 'linli.village'

/** Who I am, where I belong, whom I can call, how large I read. */
export class MeStore {
  home: Home | null = null
  now: string | null = null
  kept: Kept | null
  chosenLevel: Level | null
  /** The village that an unbound visitor looks at. */
  villageId: string | null

  constructor(
    private readonly keep: Keep,
    private readonly fontScale: number,
  ) {
    this.kept = (keep.read(keptName) as Kept | '' | undefined) || null
    this.chosenLevel = levels.find((level) => level === keep.read(levelName)) ?? null
    this.villageId = (keep.read(villageName) as string | undefined) || null
    makeAutoObservable<this, 'keep' | 'fontScale'>(this, { keep: false, fontScale: false })
  }

  /** What me.home is asked with. */
  get question() {
    return { name: 'me.home' as const, input: this.villageId ? { villageId: this.villageId } : {} }
  }

  get level(): Level {
    return chooseLevel({
      chosen: this.chosenLevel,
      fontScale: this.fontScale,
      age: this.home?.person?.age ?? null,
    })
  }

  get roles(): string[] {
    return this.home?.roles.map(({ role }) => role) ?? []
  }

  /** Whether this person has a desk. */
  get works(): boolean {
    return hasDesk(this.roles)
  }

  /** Head and center with their phones, from the cloud or from what the phone kept. */
  get head(): Home['head'] {
    return this.home ? (this.home.standIn ?? this.home.head) : (this.kept?.head ?? null)
  }

  get village(): Home['village'] {
    return this.home ? this.home.village : (this.kept?.village ?? null)
  }

  /** Whether one can book at all: at the village's own center, or at the neighbour's that serves it. */
  get takesBookings(): boolean {
    const center = this.village?.center
    return center?.stage === 'in-use' || !!center?.servedBy
  }

  /** Who is signed in; null where nobody is, or it was never known. */
  get personId(): string | null {
    return this.home ? (this.home.person?.id ?? null) : (this.kept?.personId ?? null)
  }

  /** Takes what the cloud answered to `question`. */
  take(reply: Reply<'me.home'>): void {
    if (!reply.ok) return
    this.home = reply.value
    this.now = reply.now
    this.kept = { village: this.village, head: this.head, personId: this.personId }
    this.keep.write(keptName, this.kept)
  }

  /** This account is nobody's any more; what the phone kept of head and village stays, so that one can call. */
  forget(): void {
    this.home = null
    if (this.kept) this.kept = { ...this.kept, personId: null }
    this.keep.write(keptName, this.kept)
  }

  chooseLevel(level: Level): void {
    this.chosenLevel = level
    this.keep.write(levelName, level)
  }

  lookAt(villageId: string): void {
    this.villageId = villageId
    this.keep.write(villageName, villageId)
  }
}
