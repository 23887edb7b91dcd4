/** What a person fills in; every template takes its fields from this one list (三统一: uniform content). */
export type FieldName =
  | 'title'
  | 'sentence'
  | 'handler'
  | 'officePhone'
  | 'body'
  | 'showFrom'
  | 'showTo'
  | 'period'
  | 'ledger'
  | 'opening'
  | 'rows'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'whom'

export const templateIds = ['accounts', 'outage', 'activity'] as const
export type TemplateId = (typeof templateIds)[number]

/** Who may open a notice: everybody, or the people bound to the village (product.md §4). */
export const audiences = ['public', 'village'] as const
export type Audience = (typeof audiences)[number]

/** One category of the county's list (screens.md §6). */
export interface Template {
  id: TemplateId
  /** Its number in the county's list of 22. */
  code: string
  /** A disclosure goes the whole way to the board; an announcement goes from draft to published. */
  kind: 'disclosure' | 'announcement'
  /** Whom it is for unless its writer narrows it. */
  audience: Audience
  required: readonly FieldName[]
  optional: readonly FieldName[]
  /** Days on the board that the form proposes; the least is `leastBoardDays`. Null: nothing hangs. */
  boardDays: number | null
}

export const titleLimit = 20
export const sentenceLimit = 40

/** A disclosure hangs at least five days (Shandong's regulation on village affairs; product.md §4). */
export const leastBoardDays = 5

const light = {
  kind: 'announcement',
  audience: 'public',
  required: ['title', 'sentence', 'startsAt', 'endsAt', 'place', 'whom'],
  optional: ['officePhone', 'body'],
  boardDays: null,
} as const

export const templates: Record<TemplateId, Template> = {
  accounts: {
    id: 'accounts',
    code: '财1',
    kind: 'disclosure',
    audience: 'public',
    required: ['title', 'sentence', 'handler', 'showFrom', 'showTo', 'period', 'ledger', 'opening', 'rows'],
    optional: ['officePhone', 'body'],
    boardDays: 10,
  },
  outage: { id: 'outage', code: '服2', ...light },
  activity: { id: 'activity', code: '服2', ...light },
}
