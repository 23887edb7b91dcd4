/** What a test looks for: words that may stand inside others, or a pattern. */
export interface Wanted {
  text?: string
  pattern?: string
  flags?: string
}

/** How well words fit: 3 all of them, 2 they begin so, 1 they stand inside, 0 not at all. */
export function fit(words: string, wanted: Wanted): 0 | 1 | 2 | 3 {
  if (wanted.pattern !== undefined) return new RegExp(wanted.pattern, wanted.flags).test(words) ? 3 : 0
  const here = squash(words)
  const sought = squash(wanted.text ?? '')
  if (here === sought) return 3
  if (here.startsWith(sought)) return 2
  return here.includes(sought) ? 1 : 0
}

// Where a line breaks and where a blank stands between two Chinese words says nothing.
const squash = (words: string): string => words.replace(/\s+/g, '')

/** The words of an element as one line: its label for a screen reader, or its text. */
export function wordsOf(element: Element): string {
  return (element.getAttribute('aria-label') || element.textContent).replace(/\s+/g, ' ').trim()
}

/** True when the element takes room and is not hidden. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return (
    width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  )
}
