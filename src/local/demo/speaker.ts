import type { InputOf, OperationName, Operations, OutputOf } from '../../contract'
import { officeOperations } from '../../contract/office-operations'
import { epochOfMoment, type Moment } from '../../domain/calendar/moment'
import type { InsideCloud } from '../open-local-cloud'
import { personaOf } from '../personas'

type Reads = { [N in OperationName]: Operations[N]['writes'] extends true ? never : N }[OperationName]
type Writes = Exclude<OperationName, Reads>
type Answer = { ok: true; value: unknown } | { ok: false; refusal: string; about?: string }

/** Lets the demo people call operations as their phones would, one after the other, at the time of the story. */
export class Speaker {
  private said = 0

  /** `keys`: what the keys of its writes begin with; two speakers in one village need two. */
  constructor(
    private readonly cloud: InsideCloud,
    private readonly keys = 'demo',
  ) {}

  /** Asks as a persona, or as another phone by its openid. */
  async ask<N extends Reads>(who: string, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
    return (await this.call(who, { name, input })) as OutputOf<N>
  }

  /** Changes something; keys are counted, so that the same story has the same ids. */
  async tell<N extends Writes>(who: string, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const key = `${this.keys}-${String(++this.said).padStart(6, '0')}`
    return (await this.call(who, { name, input, key })) as OutputOf<N>
  }

  /** Uploads a file as this person and gives its id. */
  async upload(who: string, kind: InputOf<'file.prepare'>['kind'], bytes: Buffer): Promise<string> {
    const { path } = await this.tell(who, 'file.prepare', { kind, bytes: bytes.length })
    return this.cloud.emulator.storage.put(path, bytes)
  }

  /** Moves the village's clock and lets it stand there; what fell due in between happens first. */
  async moveTo(moment: Moment): Promise<void> {
    const before = this.cloud.clock.now()
    const epoch = epochOfMoment(moment)
    this.cloud.clock.set(epoch, false)
    await this.cloud.timers.catchUp(before, epoch)
  }

  private async call(who: string, event: { name: string; input: unknown; key?: string }): Promise<unknown> {
    const openid = who.startsWith('o-') ? who : personaOf(who).openid
    const place = officeOperations.includes(event.name) ? 'office' : 'api'
    const invocation = await this.cloud.ask(place, event, openid)
    if ('errCode' in invocation) throw new Error(`${event.name}: ${invocation.errMsg}`)
    const answer = invocation.result as Answer
    if (!answer.ok)
      throw new Error(`${event.name} (${who}): ${answer.refusal} ${answer.about ?? ''}`.trimEnd())
    return answer.value
  }
}
