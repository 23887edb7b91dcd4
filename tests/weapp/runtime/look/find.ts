import { fit, isVisible, wordsOf, type Wanted } from './text'

/** How a runtime says what is on the screen now and what answers to a tap. */
export interface Screen {
  /** The parts to look in, those that lie on top first. */
  layers: () => Element[]
  /** The element around this one that answers to a tap, if any. */
  tappable: (element: Element) => Element | null
}

/** The innermost visible elements of a layer that show the words, with how well they fit. */
function showing(layer: Element, wanted: Wanted): { element: Element; fits: number }[] {
  const fitting = [layer, ...layer.querySelectorAll('*')].filter(
    (element) => fit(wordsOf(element), wanted) > 0,
  )
  const innermost = fitting.filter(
    (element) => !fitting.some((other) => other !== element && element.contains(other)),
  )
  const labelled = fitting.filter((element) => element.hasAttribute('aria-label'))
  return [...new Set([...innermost, ...labelled])]
    .filter(isVisible)
    .map((element) => ({ element, fits: fit(wordsOf(element), wanted) }))
}

/** True when the words are on the screen. */
export function sees(screen: Screen, wanted: Wanted): boolean {
  return screen.layers().some((layer) => showing(layer, wanted).length > 0)
}

/**
 * The one thing to tap that shows the words, or a sentence why there is none. Of several the best fitting wins, then
 * the one whose surroundings show `within` soonest; a draw is an error, never a guess.
 */
export function toTap(screen: Screen, wanted: Wanted, within?: Wanted): Element | string {
  const found = screen.layers().map((layer) => showing(layer, wanted))
  const shown = found.find((list) => list.length > 0)
  if (!shown) return 'is not on the screen'
  const answering = shown.filter(({ element }) => screen.tappable(element))
  if (answering.length === 0) return 'is on the screen but does not answer to a tap'
  const best = Math.max(...answering.map(({ fits }) => fits))
  const targets = answering.filter(({ fits }) => fits === best).map(({ element }) => element)
  const near = within ? nearest(targets, within) : targets
  const different = near.filter(
    (element, at) => !near.slice(0, at).some((other) => sameTarget(screen, element, other)),
  )
  if (different.length > 1) return `stands on ${different.length} things that answer to a tap`
  return different[0] ?? 'is nowhere near those words'
}

const sameTarget = (screen: Screen, one: Element, other: Element): boolean =>
  screen.tappable(one) === screen.tappable(other)

function nearest(targets: Element[], within: Wanted): Element[] {
  const ranked = targets.map((element) => ({ element, steps: stepsTo(element, within) }))
  const least = Math.min(...ranked.map(({ steps }) => steps))
  return ranked.filter(({ steps }) => steps === least && steps < Infinity).map(({ element }) => element)
}

function stepsTo(element: Element, within: Wanted): number {
  let steps = 0
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (fit(around.textContent, within) > 0) return steps
    steps += 1
  }
  return Infinity
}

/** The words on the screen as one line, for the message of a test that failed. */
export function wordsOnScreen(screen: Screen): string {
  const texts = screen.layers().map((layer) => (layer as HTMLElement).innerText)
  return texts.join(' | ').replace(/\s+/g, ' ').trim()
}
