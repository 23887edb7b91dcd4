import type { DateText } from '../../calendar/moment'
import { careServices, type CareService } from '../care/services'
import { isAdult, isChild, isGuardian } from '../lives/child'
import type { PersonState } from '../lives/person-lines'

/** What a message can be about: one service each, as grants are given. */
export const toldTopics = careServices
export type ToldTopic = CareService

/** What a household may know of its members without leave (product.md §1: "R h meals and class"). */
const openAtHome: readonly ToldTopic[] = ['meal', 'class']

/** Whether it stays with her until she says otherwise: her household may know the rest. */
export const staysWithHer = (topic: ToldTopic): boolean => !openAtHome.includes(topic)

/** Somebody who may be told: herself, one of her household, a guardian, a grantee. */
export interface Kin {
  id: string
  /** Null: nobody knows it; he counts as no adult and no child. */
  birth: string | null
  householdId: string | null
  phone: string | null
  /** Whether an account is bound to him: a message reaches him. */
  hasAccount: boolean
  state: PersonState
}

/** What is known when somebody has to be told something about a person. */
export interface ToldFacts {
  topic: ToldTopic
  about: Kin & {
    /** Who acts for a child; null: the adults of the household. */
    guardians: string[] | null
  }
  /** Her household in the register's order, and whoever is named to act for her as a child; she may stand among them. */
  family: readonly Kin[]
  /** Those whose grant of this service runs now. */
  grantees: readonly Kin[]
  /** Whom she has chosen at home; null: she has never said. */
  chosen: readonly string[] | null
  /** Who must not hear of it: a bypassed head, his stand-in, their relatives. */
  barred: readonly string[]
  /** A matter of conduct, of women and children: it reaches nobody but her. */
  onlyHers: boolean
  today: DateText
}

/** `hears`: he may be told what it is; else he only fetches her to the telephone. */
export interface Told {
  personId: string
  how: 'message' | 'call'
  hears: boolean
}

/**
 * Who is told what concerns a person, in this order: herself; whom she has chosen in her household, else, where she
 * has no account and it may be known at home, the first adult there who has one; those whose grant runs. For a child
 * its guardians alone. Where no message reaches anybody, one call (`whoIsRung`). Nobody twice, nobody barred or gone.
 */
export function whoIsTold(facts: ToldFacts): Told[] {
  const reached = listeners(facts).filter(({ hasAccount }) => hasAccount)
  if (reached.length > 0) return reached.map(({ id }) => ({ personId: id, how: 'message', hears: true }))
  const rung = whoIsRung(facts)
  return rung ? [rung] : []
}

/** Whose telephone is rung about her: her own, else that of her household; null when there is none to ring. */
export function whoIsRung(facts: ToldFacts): Told | null {
  const { about, topic, onlyHers } = facts
  if (about.state !== 'here') return null
  const child = isChild(about, facts.today)
  const own = child ? [] : [about]
  const home = onlyHers ? [] : child ? guardians(facts) : [...chosenOf(facts), ...adults(facts)]
  const rung = [...own, ...home].find(({ phone }) => phone !== null)
  if (!rung) return null
  const chosen = chosenOf(facts).includes(rung)
  const open = !staysWithHer(topic) && !hasChosen(facts)
  return { personId: rung.id, how: 'call', hears: child || rung === about || chosen || open }
}

/**
 * The relative who is rung when she does not answer herself: one of her household, else one whose leave runs; null
 * when there is none with a telephone.
 */
export function relativeToRing(facts: ToldFacts): Told | null {
  const atHome = whoIsRung({ ...facts, about: { ...facts.about, phone: null } })
  if (atHome || facts.about.state !== 'here') return atHome
  const away = grantees(facts).find(({ phone }) => phone !== null)
  return away ? { personId: away.id, how: 'call', hears: true } : null
}

/** All who may hear of it by message, whether or not one reaches them. */
function listeners(facts: ToldFacts): Kin[] {
  const { about, topic, onlyHers, today } = facts
  if (about.state !== 'here') return []
  const child = isChild(about, today)
  if (onlyHers) return child ? [] : [about]
  if (child) return guardians(facts)
  const chosen = chosenOf(facts)
  const [first] = adults(facts).filter(({ hasAccount }) => hasAccount)
  const byHabit = first && !about.hasAccount && !staysWithHer(topic) && !hasChosen(facts) ? [first] : []
  return once([about, ...chosen, ...byHabit, ...grantees(facts)])
}

/** Those of her choice who are still there. */
function chosenOf(facts: ToldFacts): Kin[] {
  const { chosen, about, today } = facts
  if (!chosen || isChild(about, today)) return []
  return home(facts).filter(({ id }) => chosen.includes(id))
}

/** Whether her choice stands: somebody of it is still there, or she wants nobody. Then it is not for the others. */
const hasChosen = (facts: ToldFacts): boolean =>
  facts.chosen !== null && (facts.chosen.length === 0 || chosenOf(facts).length > 0)

/** A child's guardians; whom one of them has chosen among them, where that one is still there. */
function guardians(facts: ToldFacts): Kin[] {
  const { about, family, chosen, today } = facts
  const all = once(family.filter((one) => fit(one, facts) && isGuardian(one, about, today)))
  const named = all.filter(({ id }) => chosen?.includes(id))
  return named.length > 0 ? named : all
}

const adults = (facts: ToldFacts): Kin[] => home(facts).filter((one) => isAdult(one, facts.today))

/** Her household without herself and without children. */
function home(facts: ToldFacts): Kin[] {
  const { about, family, today } = facts
  if (about.householdId === null) return []
  return once(
    family.filter((one) => fit(one, facts) && one.householdId === about.householdId && !isChild(one, today)),
  )
}

/** Who has moved out goes on caring for his mother here. */
function grantees(facts: ToldFacts): Kin[] {
  const { about, barred } = facts
  return facts.grantees.filter(
    ({ id, state }) => id !== about.id && !barred.includes(id) && (state === 'here' || state === 'moved-out'),
  )
}

const fit = ({ id, state }: Kin, { about, barred }: ToldFacts): boolean =>
  id !== about.id && state === 'here' && !barred.includes(id)

function once(all: Kin[]): Kin[] {
  const seen = new Set<string>()
  return all.filter(({ id }) => !seen.has(id) && seen.add(id))
}
