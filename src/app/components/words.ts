/**
 * What a person reads. A string flows; an array is phrases: lines break between them, never inside.
 * A phrase that ends in a blank keeps a blank after it; one that ends in ' ·' keeps a clear gap (no dot is drawn).
 */
export type Words = string | readonly string[]

/** The same words as one line, for a screen reader. */
export function spoken(...parts: (Words | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'string' ? part : part.join('')).replaceAll(' ·', ' '))
    .join('，')
}
