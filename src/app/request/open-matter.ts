import { go } from '../routes'
import type { Matter } from '../words/request'

/** One tap from a card: to the two answers where they are asked for, else to the matter. */
export function openMatter({ id, actions }: Pick<Matter, 'id' | 'actions'>): void {
  go(actions.includes('rate') ? 'rate' : 'matter', { id })
}
