import type { Kind } from './actors'
import type { Cell } from './target'
import { minuteAgo } from './world/register'
import type { Circle, Home, Marked } from './world/marked'
import type { World } from './world/world'

/** What marks somebody in an answer. */
export type Mark = 'name' | 'phone' | 'openid' | 'note'

/** How a marked person stands to the one who was answered. */
type Standing =
  | 'self'
  | 'household'
  | 'granted'
  | 'ward'
  | 'led'
  | 'my-head'
  | 'official'
  | 'child-of-village'
  | 'villager'
  | 'sister-official'
  | 'sister-villager'
  | 'far'

/** Something that stands in an answer and may not. */
export interface Leak {
  mark: Mark
  whose: string
  standing: Standing
}

const nameOnly: readonly Mark[] = ['name']
const reachable: readonly Mark[] = ['name', 'phone']
const whole: readonly Mark[] = ['name', 'phone', 'note']

/**
 * Which marks of whom each kind may be answered at all, written by hand from product.md §1: names of the people he
 * acts for, phones only of those, nobody's account ever. What he is shown of one matter that lies with him is beside.
 */
const everybodys: Partial<Record<Standing, readonly Mark[]>> = {
  self: whole,
  household: whole,
  granted: reachable,
  ward: reachable,
  'my-head': reachable,
  official: nameOnly,
}
const officer = {
  granted: whole,
  ward: whole,
  villager: whole,
  led: whole,
  official: whole,
  'child-of-village': whole,
}
const staff = { villager: nameOnly, led: nameOnly }

const kinds: Partial<Record<Kind, Partial<Record<Standing, readonly Mark[]>>>> = {
  'group-head': { led: whole },
  'lane-chief': { led: whole },
  keeper: { villager: reachable, led: reachable, official: reachable, 'child-of-village': nameOnly },
  cook: staff,
  doctor: staff,
  teacher: { ...staff, 'child-of-village': nameOnly },
  secretary: officer,
  director: officer,
  bookkeeper: officer,
  // Heads of households by name, for who leads whom; the phone of the one whose matter lies with him is beside.
  township: { villager: nameOnly, led: nameOnly, 'sister-official': nameOnly, 'sister-villager': nameOnly },
  county: {
    ...{ villager: nameOnly, led: nameOnly, 'sister-official': nameOnly, 'sister-villager': nameOnly },
    far: nameOnly,
  },
}

/** Answers that show more of the one they are about, to whoever is let so far. */
const beside: Record<string, (cell: Cell, who: Marked) => readonly Mark[]> = {
  // Whoever asks to be bound is told whom to ring.
  'people.askBinding': ({ world }, who) => (heldOffice(world, who) ? reachable : []),
  // Whoever has the code that was made for somebody is told whom he is now.
  'people.bindByCode': ({ target }, who) => (who.id === target.home.unbound.id ? nameOnly : []),
  // Who has proved a number by the phone button is told that it is his now.
  'privacy.setPhone': ({ world }, who) => (who.id === world.register.others.lane.unbound.id ? ['phone'] : []),
  'people.grantRole': aboutTarget(nameOnly),
  'care.given': aboutTarget(nameOnly),
  // Who stands at the desk without having booked is let in by name, a child too.
  'booking.seek': ({ actor }, who) => (actor?.villageId === who.villageId ? nameOnly : []),
  // Those who are named as guardians of one child know who else is.
  'told.of': ({ circle }, who) =>
    [circle.ward.adult.id, circle.ward.partner.id].includes(who.id) ? nameOnly : [],
  // A matter names whose it is to those who may see it, and gives her number to the one who has to answer.
  ...Object.fromEntries(
    ['one', 'accept', 'pass', 'take', 'answer', 'decline', 'ask', 'schedule', 'resume', 'tell'].map((act) => [
      `request.${act}`,
      aboutTarget(reachable),
    ]),
  ),
  'request.recordYes': aboutTarget(reachable),
  'request.refuse': aboutTarget(reachable),
  'request.desk': () => nameOnly,
  // Parents who live in two households read each other's names; the office reads whose parents they are.
  'class.pickups': () => nameOnly,
  'class.guardians': () => nameOnly,
  // A notice for the village is read by everybody in it, names and all.
  'notice.one': ({ actor }, who) => (actor?.villageId === who.villageId ? nameOnly : []),
  // Who planned or proposed a change of offices, and whose they are.
  'term.planned': ({ world }, who) => (heldOffice(world, who) ? nameOnly : []),
  'term.proposal': ({ world }, who) => (heldOffice(world, who) ? nameOnly : []),
  // Offices given and ended, with who held them.
  'privacy.audits': ({ world }, who) => (heldOffice(world, who) ? nameOnly : []),
}

function aboutTarget(marks: readonly Mark[]) {
  return ({ target }: Cell, who: Marked): readonly Mark[] => (who.id === target.person.id ? marks : [])
}

/** Every mark in an answer that the one who was answered may not have. */
export function leaksIn(answer: unknown, cell: Cell, operation: string): Leak[] {
  const text = JSON.stringify(answer)
  // What he sent himself tells him nothing.
  return marksIn(text, cell.world).flatMap(({ mark, who }) => {
    const standing = standingOf(who, cell)
    const allowed = [
      ...(cell.actor ? (everybodys[standing] ?? []) : []),
      ...(cell.scope === 'revoked' ? [] : (kinds[cell.kind]?.[standing] ?? [])),
      ...(beside[operation]?.(cell, who) ?? []),
    ]
    return allowed.includes(mark) ? [] : [{ mark, whose: who.id, standing }]
  })
}

/** Whose marks stand in a text. */
export function marksIn(text: string, { register }: World): { mark: Mark; who: Marked }[] {
  return register.everybody.flatMap((who) =>
    (['name', 'phone', 'openid', 'note'] as const).flatMap((mark) =>
      who[mark] !== null && text.includes(who[mark]) ? [{ mark, who }] : [],
    ),
  )
}

function standingOf(who: Marked, cell: Cell): Standing {
  const { actor, circle, world, kind } = cell
  const inHome = (home: Home): boolean => home.id === who.householdId
  const mine = actor !== null
  if (who.id === actor?.id) return 'self'
  if (mine && inHome(circle.own)) return 'household'
  if (mine && who.id === circle.granted.adult.id && isRunning(cell)) return 'granted'
  if (mine && leads(kind, circle, inHome)) return 'led'
  if (mine && who.id === circle.ward.child.id) return 'ward'
  if (mine && who.id === circle.own.headId) return 'my-head'
  const village = actor?.villageId ?? ''
  // Where an office is held, the names there are those of that village.
  const place =
    kind === 'township' || kind === 'county' ? cell.world.register.others.household.villageId : village
  if (who.villageId === place) {
    if (isOfficial(world, who)) return 'official'
    return isChild(world, who) ? 'child-of-village' : 'villager'
  }
  if (who.villageId === world.register.others.sister.villageId)
    return isOfficial(world, who) ? 'sister-official' : 'sister-villager'
  return 'far'
}

function leads(kind: Kind, { led, standingIn }: Circle, inHome: (home: Home) => boolean): boolean {
  return (kind === 'group-head' || kind === 'lane-chief') && (inHome(led) || inHome(standingIn))
}

/** Only a resident's leave is taken back in the fixtures, a minute ago. */
const isRunning = ({ kind, scope }: Cell): boolean => !(kind === 'resident' && scope === 'revoked')

function isOfficial({ register }: World, { id }: Marked): boolean {
  const role = register.documents.roles.find(({ personId }) => personId === id)
  return role !== undefined && role['to'] !== minuteAgo
}

/** Whether somebody holds an office, or has held one. */
const heldOffice = ({ register }: World, { id }: Marked): boolean =>
  register.documents.roles.some(({ personId }) => personId === id)

function isChild({ register }: World, { id }: Marked): boolean {
  const [person] = register.documents.people.filter(({ _id }) => _id === id)
  return String(person?.['birth']) > '2012'
}
