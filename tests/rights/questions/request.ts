import type { Kind } from '../actors'
import { always, type Question, type Questions } from '../question'
import type { Cell } from '../target'
import type { Marked } from '../world/marked'
import { openidOf, type World } from '../world/world'

type State =
  'submitted' | 'in-progress' | 'waiting-resident' | 'scheduled' | 'answered' | 'closed' | 'declined'

/** The desk at which a matter lies when it is this kind's to do; the others find it at its head's. */
function deskOf(kind: Kind): 'head' | 'keeper' | 'village' | 'township' {
  if (kind === 'keeper') return 'keeper'
  if (kind === 'secretary' || kind === 'director' || kind === 'bookkeeper') return 'village'
  return kind === 'township' || kind === 'county' ? 'township' : 'head'
}

/** A matter about the person, told by herself, and brought to a desk and into a state by those whose it is. */
export class Matter {
  private constructor(
    private readonly world: World,
    private readonly person: Marked,
    readonly id: string,
  ) {}

  static async of({ world, kind, scope, target }: Cell, state: State, category?: string): Promise<Matter> {
    const bypass = scope === 'bypassed'
    const desk = deskOf(kind)
    const said = {
      words: '路灯不亮了',
      category: category ?? (desk === 'keeper' ? 'cleaning' : 'facilities'),
      bypass,
    }
    const openid = openidOf(target.person)
    const { requestId } = await world.must(openid, 'request.file', said)
    const matter = new Matter(world, target.person, requestId)
    if (!bypass && !category && desk !== 'head') await matter.pass(desk)
    await matter.bringTo(state)
    return matter
  }

  /** Not where it lies already: in some scopes it cannot lie lower. */
  private async pass(desk: string): Promise<void> {
    const { world, id } = this
    await world.ask(this.owner(), 'request.pass', { requestId: id, desk })
  }

  private owner(): string {
    const { world } = this
    const { owner } = world.document('requests', this.id)!
    return openidOf(world.register.everybody.find(({ id }) => id === owner.personId)!)
  }

  private async bringTo(state: State): Promise<void> {
    const { world, id } = this
    const said = { requestId: id, words: '已经去看过了' }
    const owner = this.owner()
    if (state === 'in-progress') await world.must(owner, 'request.accept', { requestId: id })
    if (state === 'waiting-resident') await world.must(owner, 'request.ask', said)
    if (state === 'scheduled')
      await world.must(owner, 'request.schedule', { requestId: id, date: '2026-11-26' })
    if (state === 'declined') await world.must(owner, 'request.decline', said)
    if (state === 'answered' || state === 'closed') await world.must(owner, 'request.answer', said)
    if (state === 'closed') await world.must(openidOf(this.person), 'request.rate', rating(id))
  }
}

const rating = (requestId: string) => ({ requestId, solved: true, satisfaction: 'satisfied' })

const at =
  (state: State, more: Record<string, unknown> = {}): Question =>
  async (cell) => ({ requestId: (await Matter.of(cell, state)).id, ...more })

/** Who files for somebody: the head of the household, or an officer where his role has ended. */
function filerOf({ world, scope, target }: Cell): Marked {
  const { register } = world
  if (scope === 'revoked') return register.helpersOf(target.home.villageId).director
  return register.everybody.find(({ id }) => id === target.home.headId)!
}

/** A matter that somebody in office filed for her and that waits for her own word, with the keeper to ask her. */
const awaiting =
  (more: Record<string, unknown> = {}): Question =>
  async (cell) => {
    const { world, target } = cell
    const filer = filerOf(cell)
    const said = { words: '低保的事', category: 'hardship', bypass: false, subjectId: target.person.id }
    const { requestId } = await world.must(openidOf(filer), 'request.file', said)
    return { requestId, ...more }
  }

/** An answered matter that the household's head filed for her: somebody else has to tell her the answer. */
const toTell: Question = async (cell) => {
  const { world, target } = cell
  const everybody = world.register.everybody
  const head = filerOf(cell)
  const said = { words: '路灯不亮了', category: 'facilities', bypass: false, subjectId: target.person.id }
  const basis = { how: 'in-person', words: '你替我报吧' }
  const { requestId } = await world.must(openidOf(head), 'request.file', {
    ...said,
    basis,
  })
  const owner = () =>
    openidOf(everybody.find(({ id }) => id === world.document('requests', requestId)!.owner.personId)!)
  await world.must(owner(), 'request.answer', { requestId, words: '换了灯泡' })
  return { requestId, words: '她说亮了', solved: true, satisfaction: 'satisfied' }
}

const nextDesk = (kind: Kind) =>
  ({ head: 'village', keeper: 'village', village: 'township', township: 'village' })[deskOf(kind)]

const words = { words: '再说一句' }

export const requestQuestions: Questions = {
  'request.file': ({ actor, target }) => ({
    ...{ words: '路灯不亮了', category: 'facilities', bypass: false },
    ...(target.person.id !== actor?.id && { subjectId: target.person.id }),
  }),
  'request.mine': always({}),
  'request.desk': always({}),
  'request.one': at('submitted'),
  'request.one#accounts': async (cell) => ({
    requestId: (await Matter.of(cell, 'submitted', 'accounts')).id,
  }),
  'request.one#conduct': async (cell) => ({ requestId: (await Matter.of(cell, 'submitted', 'conduct')).id }),
  'request.one#women': async (cell) => ({
    requestId: (await Matter.of(cell, 'submitted', 'women-children')).id,
  }),
  'request.one#awaiting': awaiting(),
  'request.accept': at('submitted'),
  'request.pass': async (cell) => ({
    requestId: (await Matter.of(cell, 'submitted')).id,
    desk: nextDesk(cell.kind),
  }),
  'request.take': at('submitted'),
  'request.answer': at('in-progress', words),
  'request.decline': at('submitted', words),
  'request.ask': at('in-progress', words),
  'request.schedule': at('in-progress', { date: '2026-11-27' }),
  'request.resume': at('scheduled'),
  'request.reply': at('waiting-resident', words),
  'request.add': at('in-progress', words),
  'request.withdraw': at('submitted'),
  'request.agree': awaiting(),
  'request.recordYes': awaiting({ basis: { how: 'phone', words: '办吧' } }),
  'request.refuse': awaiting(),
  'request.rate': at('answered', { solved: true, satisfaction: 'satisfied' }),
  'request.tell': toTell,
  'request.reopen': at('closed', words),
}
