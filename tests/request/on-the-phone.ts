import type { InputOf, OutputOf } from '../../src/contract'
import { personaOf } from '../../src/local/personas'
import { valueOf, type Village } from '../village'
import type { Eyes } from '../weapp/in-hand'
import { openH5 } from '../weapp/runtime/open-h5'
import { openWeapp, type BuiltWeapp } from '../weapp/runtime/open-weapp'
import type { Weapp } from '../weapp/runtime/weapp'
import { openRequestVillage } from './small-village'

/** The hint of the box of words, by which it is found. */
export const box = '比如 3巷东头路灯不亮'
export const lamp = '3巷东头路灯不亮，晚上老人出门看不见'

/** A village and one phone in it. */
export class OnThePhone {
  private phone: Weapp | null = null

  private constructor(readonly village: Village) {}

  static async start(): Promise<OnThePhone> {
    return new OnThePhone(await openRequestVillage())
  }

  /** The built mini-program in somebody's hands. */
  async open(who: string, page = 'pages/home/index', eyes: Eyes = {}): Promise<BuiltWeapp> {
    const { openid } = personaOf(who)
    const opened = await openWeapp({ cloudUrl: this.village.cloud.url, openid, page, ...eyes })
    this.phone = opened
    return opened
  }

  /** The preview in somebody's hands. */
  async openPreview(who: string): Promise<Weapp> {
    this.phone = await openH5({ cloudUrl: this.village.cloud.url, openid: personaOf(who).openid })
    return this.phone
  }

  async mine(who = 'daughter'): Promise<OutputOf<'request.mine'>> {
    return valueOf(await this.village.ask(who, 'request.mine', {}))
  }

  async one(who: string, requestId: string): Promise<OutputOf<'request.one'>> {
    return valueOf(await this.village.ask(who, 'request.one', { requestId }))
  }

  /** A lamp that the daughter told, unless something else is said. */
  async filed(input: Partial<InputOf<'request.file'>> = {}): Promise<string> {
    const said = { words: lamp, bypass: false, ...input }
    return valueOf(await this.village.tell('daughter', 'request.file', said)).requestId
  }

  /** … answered by the head. */
  async answered(): Promise<string> {
    const requestId = await this.filed()
    await this.answer(requestId)
    return requestId
  }

  async answer(requestId: string): Promise<void> {
    const words = '灯泡换好了'
    valueOf(await this.village.tell('group-head', 'request.answer', { requestId, words }))
  }

  async close(): Promise<void> {
    await this.phone?.close()
    await this.village.close()
  }
}
