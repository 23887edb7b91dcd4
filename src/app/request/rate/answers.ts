import type { Choice } from '../../components/ChoiceCards'
import type { Rating } from '../../stores/matter-store'
import type { IconName } from '../../theme/icons'
import { rateWords } from '../../words/request-mine'

/** The two cards of a yes-or-no question. */
export const yesNo = ({ yes, no }: { yes: string; no: string }): Choice[] => [
  { id: 'yes', title: yes },
  { id: 'no', title: no },
]

const faces: Record<Rating['satisfaction'], IconName> = {
  satisfied: 'smile',
  fairly: 'meh',
  unsatisfied: 'frown',
}

/** 满意, 基本满意, 不满意, each with its face. */
export const satisfactions = Object.entries(rateWords.satisfied).map(([id, title]): Choice => ({
  id,
  title,
  icon: faces[id as Rating['satisfaction']],
}))
