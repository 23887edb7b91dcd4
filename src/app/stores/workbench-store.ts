import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import { countsOf, tasksOf } from '../../domain/tasks/tasks-of'
import type { Task } from '../../domain/tasks/task'
import type { Door, Reply } from '../send'
import type { EldersStore } from './elders-store'
import type { MeStore } from './me-store'

type Elders = OutputOf<'booking.elders'>

/** What the tasks of this person are made from, as the cloud tells it. */
export interface DeskFacts {
  requests: OutputOf<'request.desk'>
  bindings: OutputOf<'people.bindings'>
  sessions: OutputOf<'booking.desk'>
  meal: Elders['meals'][number] | null
  eldersWithoutMeal: Elders['elders']
  notices: OutputOf<'notice.desk'>['waiting']
  proposals: OutputOf<'term.proposals'>
  missed: OutputOf<'booking.missed'>
  drafts: OutputOf<'booking.drafts'>
}
export type DeskTask = Task<DeskFacts>
type Refusal = RefusalOf<'request.accept'> | RefusalOf<'people.confirmBinding'> | 'no-network'

const nothing = {
  ...{ requests: [], bindings: [], sessions: [], notices: [], proposals: [] },
  ...{ drafts: [], missed: [] },
}

/** What this person has to do, from the desks of every feature, asked in one batch. */
export class WorkbenchStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  /** The last try got no answer; what is shown is older. */
  offline = false
  now = ''
  facts: Omit<DeskFacts, 'meal' | 'eldersWithoutMeal'> = nothing
  /** What is under way, by request or ask. */
  readonly sending = new Set<string>()
  /** What the last tap was refused for, and on which task. */
  refused: { id: string; refusal: Refusal } | null = null
  /** Keys of taps that got no answer: the next try is the same act. */
  private readonly keys = new Map<string, string>()

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    private readonly elders: EldersStore,
    private readonly newKey: () => string,
  ) {
    makeAutoObservable<this, 'door' | 'me' | 'elders' | 'newKey' | 'keys'>(this, {
      door: false,
      me: false,
      elders: false,
      newKey: false,
      keys: false,
    })
  }

  get tasks(): DeskTask[] {
    const { meal, without } = this.elders
    return tasksOf<DeskFacts>({ ...this.facts, meal, eldersWithoutMeal: without }, this.now)
  }

  get counts() {
    return countsOf(this.tasks)
  }

  /** The tasks of the requests on this desk, the most urgent first. */
  get requestTasks() {
    return this.tasks.filter((task) => 'request' in task)
  }

  /** The one that stands on top, and the others that wait for this person. */
  get first() {
    return this.requestTasks.find((task) => isMine(task) && !isByPhone(task)) ?? null
  }

  get others() {
    return this.requestTasks.filter((task) => isMine(task) && !isByPhone(task) && task !== this.first)
  }

  /** What villages propose about their offices, the oldest first. */
  get proposals() {
    return this.tasks.flatMap((task) => (task.kind === 'proposal' ? task.proposal : []))
  }

  /** Missed meals of people whom it is my turn to ask after. */
  get missedMeals() {
    return this.tasks.flatMap((task) => (task.kind === 'missed-meal' ? task.meal : []))
  }

  /** What is written about the services of the center and waits for this person, the oldest first. */
  get drafts() {
    return this.tasks.flatMap((task) => (task.kind === 'service-draft' ? task.draft : []))
  }

  /** Whom to call: to tell an answer, or to ask for the yes. */
  get byPhone() {
    return this.requestTasks.filter(isByPhone)
  }

  async load(): Promise<void> {
    const [me, requests, bindings, sessions, elders, notices, proposals, drafts, missed] =
      await this.door.askAll(
        this.me.question,
        { name: 'request.desk', input: {} },
        { name: 'people.bindings', input: {} },
        { name: 'booking.desk', input: {} },
        this.elders.question,
        { name: 'notice.desk', input: {} },
        { name: 'term.proposals', input: {} },
        { name: 'booking.drafts', input: {} },
        { name: 'booking.missed', input: {} },
      )
    this.me.take(me)
    if (elders.ok) this.elders.take(elders)
    const all = [me, requests, bindings, sessions, elders, notices, proposals, drafts, missed]
    runInAction(() => {
      this.offline = all.some(isTrouble)
      if (requests.ok) this.now = requests.now
      this.facts = {
        requests: valueOr(requests, this.facts.requests),
        bindings: valueOr(bindings, this.facts.bindings),
        sessions: valueOr(sessions, this.facts.sessions),
        notices: notices.ok ? notices.value.waiting : this.facts.notices,
        proposals: valueOr(proposals, this.facts.proposals),
        missed: valueOr(missed, this.facts.missed),
        drafts: valueOr(drafts, this.facts.drafts),
      }
      if (!isTrouble(requests)) this.state = 'here'
      else if (this.state !== 'here') this.state = 'trouble'
    })
  }

  /** 接: one tap. */
  accept(requestId: string): Promise<void> {
    return this.trying(requestId, (key) => this.door.tell('request.accept', { requestId }, key))
  }

  /** 是他 or 不是. */
  confirm(askId: string, yes: boolean): Promise<void> {
    return this.trying(askId, (key) => this.door.tell('people.confirmBinding', { askId, yes }, key), yes)
  }

  private async trying(
    id: string,
    tell: (key: string) => Promise<{ ok: true } | { ok: false; refusal: Refusal }>,
    way = true,
  ): Promise<void> {
    if (this.sending.has(id)) return
    this.sending.add(id)
    this.refused = null
    const act = `${id} ${way}`
    const key = this.keys.get(act) ?? this.newKey()
    this.keys.set(act, key)
    const reply = await tell(key)
    if (reply.ok || reply.refusal !== 'no-network') {
      this.keys.delete(act)
      await this.load()
    }
    runInAction(() => {
      this.sending.delete(id)
      this.refused = reply.ok ? null : { id, refusal: reply.refusal }
    })
  }
}

const isMine = ({ kind }: DeskTask) => kind !== 'watch'
const isByPhone = ({ kind }: DeskTask) => kind === 'tell' || kind === 'ask-yes'

/** What a role may not ask for is no trouble: there is nothing of that kind for it. */
const isTrouble = (reply: { ok: boolean; refusal?: string }) => !reply.ok && reply.refusal !== 'not-allowed'

function valueOr<
  N extends
    | 'request.desk'
    | 'people.bindings'
    | 'booking.desk'
    | 'term.proposals'
    | 'booking.drafts'
    | 'booking.missed',
  V,
>(reply: Reply<N> & ({ ok: true; value: V } | { ok: false }), kept: V): V {
  return reply.ok ? reply.value : kept
}
