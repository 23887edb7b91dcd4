import { categoryNames, categoryOf, type CategoryName } from '../../domain/request/categories'
import type { Choice } from '../components/ChoiceCards'
import type { IconName } from '../theme/icons'
import { categoryWords } from '../words/request'
import { kindWords } from '../words/request-tell'

type Common = Exclude<keyof typeof kindWords, 'other'>

const icons: Record<keyof typeof kindWords, IconName> = {
  facilities: 'lightbulb',
  utilities: 'droplets',
  cleaning: 'trash-2',
  policy: 'circle-question-mark',
  errand: 'file-text',
  other: 'ellipsis',
}

const common: Record<'std' | 'elder', Common[]> = {
  std: ['facilities', 'utilities', 'cleaning', 'policy', 'errand'],
  elder: ['facilities', 'utilities', 'cleaning'],
}

/** The common kinds as cards, six or (at the elder levels) four; the last leads to all the others. */
export function commonKinds(level: 'std' | 'elder', kind: CategoryName | null): Choice[] {
  const cards = common[level].map((id) => ({ id, title: kindWords[id][level], icon: icons[id] }))
  // Where four short cards stand, the kind that was chosen elsewhere is named in the bar below.
  const rare = level === 'std' && kind !== null && !common[level].includes(kind as Common)
  const title = rare ? categoryWords[kind] : kindWords.other[level]
  return [...cards, { id: 'other', title, icon: icons.other }]
}

/** The id of the card under which a kind stands. */
export function cardOf(level: 'std' | 'elder', kind: CategoryName | null): string | null {
  if (kind === null) return null
  return common[level].includes(kind as Common) ? kind : 'other'
}

/** Every kind one may choose. Where heads file for somebody, none that the head himself may not see. */
export function allKinds(onBehalf: boolean): CategoryName[] {
  return categoryNames.filter((name) => {
    const { onlyWithFirm, barsHead } = categoryOf(name)
    return !onlyWithFirm && !(onBehalf && barsHead)
  })
}
