import { no, yes, type Answer } from '../../../domain/answer'
import { decideLeave } from '../../../domain/people/lives/decide-change'
import type { InputOf } from '../../../contract'
import type { Context, Handler } from '../../api/handler'
import { command, find } from '../../platform/database'
import type { RoleDocument } from '../documents'
import { changing, handOf, type Decision } from './changing'
import { keptPerson, type Filed } from './filed'
import { settle } from './settle'

type Wish = InputOf<'people.leave'>
type Judged = Answer<
  Decision,
  | 'gone-already'
  | 'there-already'
  | 'holds-roles'
  | 'changed-meanwhile'
  | 'not-found'
  | 'village-being-set-up'
>

/**
 * people.leave: all of them are judged before the first is taken out. What has to stop is noted with the leaving in
 * one write, then stopped; whatever a crash leaves, `tick` stops.
 */
export const leave: Handler<'people.leave'> = async ({ who, why }, context) => {
  const offices = await officesOf(
    who.map(({ personId }) => personId),
    context.now,
  )
  const decide = (filed: Filed) => decided(filed, why, offices, context)
  for (const one of who) {
    const judged = await judge(one, decide, context)
    if (!judged.ok) return judged
  }
  const left: Wish['who'] = []
  for (const one of who) {
    const done = await changing(one, context, (filed) => Promise.resolve(decide(filed)))
    if (!done.ok) return done
    left.push(done.value)
  }
  for (const { personId } of left) await settle(personId, context.now)
  return yes(left)
}

/** Whether she can be taken out; who has been taken out under this key has been judged before. */
async function judge(
  { personId, rev }: Wish['who'][number],
  decide: (filed: Filed) => Judged,
  context: Context,
): Promise<Judged | { ok: true }> {
  const kept = await keptPerson(personId, 'keep-register', context)
  if (!kept.ok) return kept
  const { document } = kept.value
  if (document.changes?.some(({ key }) => key === context.key)) return { ok: true }
  if ((document.rev ?? 0) !== rev) return no('changed-meanwhile', personId)
  return decide(kept.value)
}

function decided(
  { person, household }: Filed,
  why: Wish['why'],
  offices: Set<string>,
  context: Context,
): Answer<Decision, 'gone-already' | 'there-already' | 'holds-roles'> {
  const changed = decideLeave(person, why, { holdsRoles: offices.has(person.id) }, handOf(context))
  if (!changed.ok) return changed
  return yes({ changed: changed.value, households: household ? [household] : [], follows: true })
}

/** Those among them who hold an office now or are to have one. */
export async function officesOf(personIds: string[], now: string): Promise<Set<string>> {
  const rows = await find<RoleDocument>('roles', { personId: command.in(personIds) }, { limit: 200 })
  return new Set(rows.filter(({ to }) => to === null || to > now).map(({ personId }) => personId))
}
