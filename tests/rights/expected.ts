/**
 * Who may do what, written by hand from the product's table of permissions (README, 谁能做什么) and importing nothing
 * of the product: what the code does is compared with this, never the other way round.
 */
import { boundKinds, kinds, scopes, type Kind, type Scope } from './actors'
import { bookingRights } from './expected/booking'
import { careRights } from './expected/care'
import { dutyRights } from './expected/duty'
import { centerRights } from './expected/center'
import { classRights } from './expected/class'
import { livesRights } from './expected/lives'
import { noticeRights } from './expected/notice'
import { peopleRights } from './expected/people'
import { privacyRights } from './expected/privacy'
import { requestRights } from './expected/request'
import { termRights } from './expected/term'
import { toldRights } from './expected/told'

/** What is answered: yes, or the name of a refusal; `not-found` hides that it exists. */
export type Expectation = string

/** The rights on one question. */
export interface Rights {
  /** Scopes in which everybody bound is answered yes; `revoked` among them only when no role is needed. */
  bound?: readonly Scope[]
  /** And in which a kind is, beside. */
  also?: Partial<Record<Kind, readonly Scope[]>>
  /** What the others hear: default `not-allowed`. */
  others?: Expectation
  /** Kinds for whom what is out of their reach does not exist, */
  hidden?: readonly Kind[]
  /** in these words, `not-found` unless others are said; */
  hiddenAs?: Expectation
  /** except where they may know of it, and yet not do this: `not-allowed`. */
  seen?: Partial<Record<Kind, readonly Scope[]>>
  /** or another word. */
  seenAs?: Expectation
  /** What an unbound visitor hears: default `not-allowed`. */
  visitor?: Expectation
  /** Cells that are neither: by kind and scope. */
  but?: Partial<Record<Kind, Partial<Record<Scope, Expectation>>>>
  /** What a refusal may write: wrong tries are counted. */
  counts?: readonly string[]
  /** What yes is called where it is said with another word, as when only the permission is asked about. */
  yes?: Expectation
}

const all: Record<string, Rights> = {
  ...bookingRights,
  ...careRights,
  ...dutyRights,
  ...centerRights,
  ...classRights,
  ...livesRights,
  ...noticeRights,
  ...peopleRights,
  ...privacyRights,
  ...requestRights,
  ...termRights,
  ...toldRights,
}

/** Every question that the table knows. */
export const expectedQuestions = Object.keys(all)

/** The collections that an answer in this cell may write: none, when it is refused. */
export function mayWrite(question: string, answer: Expectation): readonly string[] | 'any' {
  const { yes = 'yes', counts } = all[question] ?? {}
  if (answer === yes) return 'any'
  return counts ?? []
}

/** The collections in which a refusal of this operation may count a wrong try. */
export function countedBy(operation: string): string[] {
  const asked = Object.entries(all).filter(([question]) => question.split('#')[0] === operation)
  return asked.flatMap(([, { counts }]) => counts ?? [])
}

/** What a cell of the table must answer. */
export function expected(question: string, kind: Kind, scope: Scope): Expectation {
  const rights = all[question]
  if (!rights) throw new Error(`the table of rights does not know ${question}`)
  const {
    bound = [],
    also = {},
    others = 'not-allowed',
    hidden = [],
    seen = {},
    but = {},
    yes = 'yes',
  } = rights
  const special = but[kind]?.[scope]
  if (special) return special
  if (kind === 'visitor') return rights.visitor ?? 'not-allowed'
  if (bound.includes(scope) || also[kind]?.includes(scope)) return yes
  if (seen[kind]?.includes(scope)) return rights.seenAs ?? 'not-allowed'
  // Whose role has ended is a resident like any other.
  return hidden.includes(scope === 'revoked' ? 'resident' : kind) ? (rights.hiddenAs ?? 'not-found') : others
}

export { boundKinds, kinds, scopes }
