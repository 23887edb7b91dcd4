import { deskOfLevel, holderOf, levelOf, ownerFrom, type DeskFacts } from './desks'
import { levels, type Level, type Owner, type RequestRecord } from './record'
import type { Desk } from './categories'

/** Nobody answers a matter of his own, and nobody whom the person does not want to see it. */
export function unfitFor(request: Pick<RequestRecord, 'barred' | 'subjectId'>): string[] {
  return [...request.barred, request.subjectId]
}

/** The higher of two levels: a level never falls. */
export function higher(a: Level, b: Level): Level {
  return levels.indexOf(a) >= levels.indexOf(b) ? a : b
}

/** The request in new hands. The officer who gets a bypassed one is not named. */
export function assigned(request: RequestRecord, owner: Owner): RequestRecord {
  const named = request.bypass ? { ...owner, surname: null } : owner
  return { ...request, owner: named, level: higher(request.level, levelOf(owner)) }
}

/** Somebody else, from this desk on; null when there is nobody. */
export function anotherOwner(request: RequestRecord, desk: Desk, facts: DeskFacts): Owner | null {
  return ownerFrom(desk, facts, [...unfitFor(request), request.owner.personId])
}

/**
 * The next level that somebody holds who neither has it now nor may not see it; null at the top
 * (agreements §8).
 */
export function nextLevel(request: RequestRecord, facts: DeskFacts): Level | null {
  const unfit = [...unfitFor(request), request.owner.personId]
  const above = levels.slice(levels.indexOf(request.level) + 1)
  const held = above.find((level) => {
    const desk = deskOfLevel(level, request.circle)
    return desk !== null && holderOf(desk, facts, unfit) !== null
  })
  return held ?? null
}
