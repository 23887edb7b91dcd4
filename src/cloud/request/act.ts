import type { OutputOf, RefusalOf } from '../../contract'
import { no, yes, type Answer } from '../../domain/answer'
import { decideAct, type Act, type ActRefusal } from '../../domain/request/act'
import { caughtUp } from '../../domain/request/catch-up'
import type { DeskFacts } from '../../domain/request/desks'
import { actionsOpenTo, rowOf } from '../../domain/request/life'
import { namedIn } from '../../domain/request/naming'
import { maySee, partsOf } from '../../domain/request/seeing'
import type { Context } from '../api/handler'
import { deskFactsOf } from './desk-facts'
import type { RequestDocument } from './documents'
import { asOfNow, readRequest, writeRequest } from './records'
import { heard, isSilent, type Saying } from './said'
import { shown } from './shown'

type Input = { requestId: string } & Saying
type Shown = Answer<OutputOf<'request.accept'>, RefusalOf<'request.accept'>>
/** What an input asks for; what is said comes from its words, pictures and recording. */
export type Wish = Omit<Act, 'key' | 'said'>

/** How often one reads and decides again when somebody else was faster. */
const tries = 5

/**
 * The handler of an act: read, decide, write if nobody was faster. Identity, request, desks, write: four database
 * calls, one more for a recording, two for each picture. A retry finds its key in the history and is answered with what came of it.
 */
export function acting<I extends Input>(
  wish: (input: I) => Wish,
): (input: I, context: Context) => Promise<Shown> {
  return async (input, context) => {
    const { viewer, now } = context
    for (let attempt = 1; attempt <= tries; attempt++) {
      const stored = await readRequest(input.requestId)
      if (!stored || !maySee(viewer, stored, now)) return no('not-found')
      if (stored.history.some(({ key }) => key === context.key))
        return yes(await shown(await asOfNow(stored, now), viewer, now))
      const facts = await deskFactsOf(stored, now)
      const done = await decided(stored, input, wish(input), facts, context)
      if (!done.ok) return done
      if (await writeRequest(stored, done.value)) return yes(await shown(done.value, viewer, now))
    }
    return no('busy-try-again')
  }
}

type Decided = Answer<RequestDocument, ActRefusal | 'nothing-said' | 'words-not-allowed' | 'file-not-yours'>

async function decided(
  stored: RequestDocument,
  input: Saying,
  wish: Wish,
  facts: DeskFacts,
  context: Context,
): Promise<Decided> {
  const { viewer, now, key } = context
  const current = { ...stored, ...caughtUp(stored, facts, now) }
  const parts = partsOf(viewer, current, now)
  const speaks = !isSilent(input)
  const open = actionsOpenTo(current, parts, now).includes(wish.action)
  if (open && !speaks && rowOf(wish.action).needs === 'words') return no('nothing-said')
  const said = open && speaks ? await heard(input, stored._id, context) : null
  if (said?.ok === false) return said
  const act = { ...wish, key, ...(said && { said: said.value }) }
  const answer = decideAct(current, act, { me: namedIn(current, viewer, now), parts, facts, now })
  return answer.ok ? yes({ ...stored, ...answer.value }) : answer
}
