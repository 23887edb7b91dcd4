import { findPersonalNumbers } from '../people/register/personal-numbers'
import type { LetPass, NoticeContent } from './notice'

/** One piece of text that people will read, with its place. */
export interface TextAt {
  about: string
  text: string
}

const wordFields = ['title', 'sentence', 'body', 'handler', 'place', 'whom'] as const
const cellFields = ['matter', 'party', 'voucher', 'handler', 'approver'] as const

/** Every text of a notice by itself, each table cell too. The office's phone is a field of its own and no text. */
export function textsOf(content: NoticeContent): TextAt[] {
  const words = wordFields.map((field) => ({ about: field, text: content[field] ?? '' }))
  const cells = content.rows.flatMap((row, at) =>
    cellFields.map((field) => ({ about: `rows.${at}.${field}`, text: row[field] })),
  )
  return [...words, ...cells].filter(({ text }) => text !== '')
}

/** Where the first personal number stands that nobody let pass; null when there is none (product.md §8). */
export function personalNumberIn(texts: TextAt[], letPass: Pick<LetPass, 'about'>[]): string | null {
  const passed = new Set(letPass.map(({ about }) => about))
  const found = texts.find(({ about, text }) => !passed.has(about) && findPersonalNumbers(text).length > 0)
  return found?.about ?? null
}
