import { makeAutoObservable, runInAction } from 'mobx'
import type { RefusalOf } from '../../contract'
import { addMonths, dateOf } from '../../domain/calendar/moment'
import type { OpenFile } from '../device/shapes'
import type { Door } from '../send'
import type { RootStore } from './root-store'

type Papers = 'booking.exportList' | 'booking.exportSubsidies'
type Refusal = RefusalOf<Papers> | 'no-network'
type Made = { ok: true; value: { url: string } } | { ok: false; refusal: Refusal }

/** The spreadsheets of the desk: the day's list, and the subsidies of a month. */
export class PapersStore {
  busy: 'list' | 'subsidies' | null = null
  refusal: Refusal | null = null

  constructor(
    private readonly door: Door,
    private readonly openFile: OpenFile,
  ) {
    makeAutoObservable<this, 'door' | 'openFile'>(this, { door: false, openFile: false })
  }

  /** Opens a page: what was refused before is no longer said. */
  clear(): void {
    this.refusal = null
  }

  list(sessionId: string): Promise<void> {
    return this.make('list', () => this.door.tell('booking.exportList', { sessionId }))
  }

  /** Of the month before this moment. */
  subsidies(sessionId: string, now: string): Promise<void> {
    const villageId = sessionId.split(':')[0] ?? ''
    const month = monthBefore(now)
    return this.make('subsidies', () => this.door.tell('booking.exportSubsidies', { villageId, month }))
  }

  private async make(what: 'list' | 'subsidies', ask: () => Promise<Made>): Promise<void> {
    if (this.busy) return
    this.busy = what
    this.refusal = null
    const made = await ask()
    const opened =
      made.ok &&
      (await this.openFile(made.value.url).then(
        () => true,
        () => false,
      ))
    runInAction(() => {
      this.busy = null
      if (!opened) this.refusal = made.ok ? 'no-network' : made.refusal
    })
  }
}

/** The month before that of a moment: `2026-10`. */
export const monthBefore = (now: string): string => addMonths(`${dateOf(now).slice(0, 7)}-01`, -1).slice(0, 7)

/** The one PapersStore of the app. */
export const papersStore = ({ door, phone }: RootStore): PapersStore => new PapersStore(door, phone.openFile)
