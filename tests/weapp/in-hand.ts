import { openH5 } from './runtime/open-h5'
import { openWeapp } from './runtime/open-weapp'
import type { Weapp } from './runtime/weapp'

/** How somebody reads who needs the largest letters, on a small phone. */
export const largest = { width: 320, fontScale: 1.75 }

/** The two ends of how the pages are read. */
export const levels = [
  { name: 'standard at 375', width: 375, fontScale: 1 },
  { name: 'largest at 320', ...largest },
]
export type Eyes = Partial<(typeof levels)[number]>

/** The two builds of the app, opened with the same hands. */
export const builds = [
  ['the built mini-program', openWeapp],
  ['the preview', openH5],
] as const

/** For the top of a test file: whatever phone a test takes is closed after it. */
export function oneInHand(): { take<P extends Weapp>(opening: Promise<P>): Promise<P> } {
  let held: Weapp | null = null
  afterEach(async () => {
    await held?.close()
    held = null
  })
  return {
    async take(opening) {
      const phone = await opening
      held = phone
      return phone
    },
  }
}

/**
 * The first hold on a phone asks whether one's voice may be recorded. Answers how many taps that took: what is asked
 * once in a life is not counted among the taps of a journey.
 */
export async function agreesToBeRecorded(phone: Weapp): Promise<number> {
  const before = phone.taps()
  await phone.hold('按住说话', 200)
  await phone.tap('同意录音')
  await phone.dontSee('同意录音')
  return phone.taps() - before
}
