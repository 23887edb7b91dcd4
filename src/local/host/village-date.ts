import Module from 'node:module'
import { villageNow, type ClockState } from '../clock'

const RealDate = Date
let clock: ClockState = { offset: 0, standing: null }

/** The village's time for the product's code; everything else of Date stays as it is. */
class VillageDate extends RealDate {
  constructor(...parts: unknown[]) {
    super(...((parts.length ? parts : [VillageDate.now()]) as []))
  }
  static override now(): number {
    return villageNow(clock, RealDate.now())
  }
}

/** From now on the village's clock stands so. */
export function setVillageClock(state: ClockState): void {
  clock = state
}

const realDate = '__realDate'
type Compile = (this: unknown, content: string, file: string, ...rest: unknown[]) => unknown

/** Replaces Date for all modules but those of node_modules: the SDK signs its requests with real time. */
export function replaceDate(): void {
  Object.assign(globalThis, { [realDate]: RealDate, Date: VillageDate })
  const prototype = Module.prototype as unknown as { _compile: Compile }
  const compile = prototype._compile
  prototype._compile = function (content, file, ...rest) {
    const inPackages = /[\\/]node_modules[\\/]/.test(file)
    return compile.call(this, inPackages ? withRealDate(content) : content, file, ...rest)
  }
}

function withRealDate(content: string): string {
  const strict = /^\s*(['"])use strict\1/.test(content) ? '"use strict";' : ''
  return content.startsWith('#!') ? content : `${strict}var Date=globalThis.${realDate};${content}`
}
