import { makeAutoObservable, runInAction } from 'mobx'
import type { RefusalOf } from '../../contract'
import { consentVersion, type ConsentKind } from '../../domain/privacy/consent'
import type { Keep } from '../device/shapes'
import type { Door } from '../send'

/** What is asked before something is kept, and for whom. */
export interface Asking {
  kind: ConsentKind
  personId: string
  name: string
}
type Refusal = RefusalOf<'privacy.giveConsent'> | 'no-network'

const voiceKept = 'linli.consent.voice'

/** One question before something is kept; asked at the moment of first use and answered by the person at this phone. */
export class ConsentStore {
  asking: Asking | null = null
  busy = false
  refusal: Refusal | null = null
  private answered: ((agreed: boolean) => void) | null = null

  constructor(
    private readonly door: Door,
    private readonly me: { home: { person: { id: string; name: string } | null } | null },
    private readonly keep: Keep,
  ) {
    makeAutoObservable<this, 'door' | 'me' | 'keep' | 'answered'>(this, {
      door: false,
      me: false,
      keep: false,
      answered: false,
    })
  }

  /** Opens the sheet and waits for the answer: whether it was agreed to. */
  ask(asking: Asking): Promise<boolean> {
    this.answered?.(false)
    this.asking = asking
    this.refusal = null
    return new Promise((resolve) => {
      this.answered = resolve
    })
  }

  /** Whether this phone's person has agreed that her voice is recorded, as far as the phone knows. */
  mayRecord(): boolean {
    const person = this.me.home?.person
    return !person || this.keep.read(voiceKept) === `${person.id} ${consentVersion}`
  }

  /** Asks whether this phone's person may be recorded, whatever the phone remembers. */
  askVoice(): Promise<boolean> {
    const person = this.me.home?.person
    if (!person) return Promise.resolve(false)
    return this.ask({ kind: 'voice', personId: person.id, name: person.name })
  }

  /** Yes. A yes that does not arrive leaves the sheet open with the reason. */
  async agree(): Promise<void> {
    const { asking } = this
    if (!asking || this.busy) return
    this.busy = true
    this.refusal = null
    const { kind, personId } = asking
    const reply = await this.door.tell('privacy.giveConsent', { personId, kind, version: consentVersion })
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
    })
    if (!reply.ok) return
    if (kind === 'voice') this.keep.write(voiceKept, `${personId} ${consentVersion}`)
    this.close(true)
  }

  /** No: what was typed or chosen stays. */
  refuse(): void {
    this.close(false)
  }

  private close(agreed: boolean): void {
    this.asking = null
    this.refusal = null
    const answered = this.answered
    this.answered = null
    answered?.(agreed)
  }
}
