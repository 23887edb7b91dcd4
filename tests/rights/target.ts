import type { BoundKind, Kind, Scope } from './actors'
import { openidOf, type World } from './world/world'
import type { Circle, Home, Marked } from './world/marked'

/** Whom or what a question is about. */
export interface Target {
  person: Marked
  home: Home
}

/** One cell of the table: who asks about whom. */
export interface Cell {
  world: World
  kind: Kind
  scope: Scope
  /** Null: an account that is bound to nobody. */
  actor: Marked | null
  openid: string
  circle: Circle
  target: Target
}

const stranger = 'o-stranger-0000000000000000'

/** Who asks, and about whom, in this role and this scope. */
export function cellOf(world: World, kind: Kind, scope: Scope): Cell {
  const { register } = world
  const as: BoundKind = kind === 'visitor' ? 'resident' : kind
  const circle = (scope === 'revoked' ? register.former : register.circles).get(as)!
  const actor = kind === 'visitor' ? null : circle.actor
  const target = targetIn(world, circle, scope, as)
  return { world, kind, scope, actor, openid: actor ? openidOf(actor) : stranger, circle, target }
}

function targetIn({ register }: World, circle: Circle, scope: Scope, kind: BoundKind): Target {
  const { own, granted, ward, led, standingIn, before, after } = circle
  const { others } = register
  const adultOf = (home: Home): Target => ({ home, person: home.adult })
  switch (scope) {
    case 'own':
      return adultOf(own)
    case 'household':
      return { home: own, person: own.partner }
    case 'granted':
      return adultOf(granted)
    case 'ward':
      return adultOf(ward)
    case 'led':
    case 'bypassed':
      return adultOf(led)
    case 'revoked':
      return adultOf(kind === 'resident' ? granted : led)
    case 'standing-in':
      return adultOf(standingIn)
    case 'before-standing-in':
      return adultOf(before)
    case 'after-standing-in':
      return adultOf(after)
    case 'other-household':
      return adultOf(others.household)
    case 'other-lane':
      return adultOf(others.lane)
    case 'other-village':
      return adultOf(others.sister)
    case 'other-town':
      return adultOf(others.far)
  }
}
