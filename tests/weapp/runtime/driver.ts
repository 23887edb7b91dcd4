import type { ElementHandle, Page } from 'playwright-core'
import type { Wanted } from './look/text'

/** What a page tells the driver; each runtime brings its own as `window.__look`. */
declare const window: {
  __look: {
    sees: (wanted: Wanted) => boolean
    toTap: (wanted: Wanted, within?: Wanted) => Element | string
    words: () => string
    isSystemWindow: (element: Element) => boolean
  }
}

/** How long the driver waits for what should come, in ms. */
const patience = 5000

type Text = string | RegExp

/** The hands and eyes of a test on a page that has a `__look`. `trouble` tells what the page has recorded. */
export function makeDriver(page: Page, trouble: () => Promise<string>) {
  let taps = 0

  async function target(text: Text, within?: Text): Promise<ElementHandle<Element>> {
    let why = ''
    const found = await until(async () => {
      const asked = [asWanted(text), within === undefined ? undefined : asWanted(within)] as const
      const handle = await page.evaluateHandle(([wanted, near]) => window.__look.toTap(wanted, near), asked)
      const element = handle.asElement()
      if (!element) why = (await handle.jsonValue()) as string
      return element
    })
    if (!found) throw await missed(`cannot tap ${shown(text)}: it ${why}`)
    return found
  }

  async function missed(what: string): Promise<Error> {
    const words = await page.evaluate(() => window.__look.words())
    const noted = await trouble()
    return new Error(`${what}. The screen shows: ${words.slice(0, 400)}${noted && `. Recorded: ${noted}`}`)
  }

  async function press(text: Text, within: Text | undefined, ms: number): Promise<void> {
    let why = ''
    const pressed = await until(async () => {
      const element = await target(text, within)
      const system = await element.evaluate((each) => window.__look.isSystemWindow(each))
      try {
        // A page that is just being left may still have shown it: then it is sought anew. A hold is not begun twice.
        await element.click({ delay: ms, timeout: ms > 0 ? ms + patience : 1000 })
      } catch (reason) {
        why = String(reason).split('\n').slice(0, 8).join(' ')
        return false
      }
      if (!system) taps += 1
      return true
    })
    if (!pressed) throw await missed(`cannot tap ${shown(text)}: ${why}`)
  }

  const sees = (text: Text): Promise<boolean> =>
    page.evaluate((wanted) => window.__look.sees(wanted), asWanted(text))

  return {
    tap: (text: Text, within?: Text) => press(text, within, 0),
    hold: (text: Text, ms: number) => press(text, undefined, ms),
    see: async (text: Text) => {
      if (!(await until(() => sees(text)))) throw await missed(`cannot see ${shown(text)}`)
    },
    dontSee: async (text: Text) => {
      if (!(await until(async () => !(await sees(text))))) throw await missed(`still sees ${shown(text)}`)
    },
    taps: () => taps,
    resetTaps: () => {
      taps = 0
    },
    choose: (files: string[]) => void page.once('filechooser', (chooser) => void chooser.setFiles(files)),
    missed,
  }
}

/** Asks again and again until the answer is truthy; gives the last answer when patience is at its end. */
export async function until<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer || Date.now() > end) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const asWanted = (text: Text): Wanted =>
  typeof text === 'string' ? { text } : { pattern: text.source, flags: text.flags.replace('g', '') }
const shown = (text: Text): string => (typeof text === 'string' ? `“${text}”` : String(text))
