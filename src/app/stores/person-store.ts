import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, OutputOf, RefusalOf } from '../../contract'
import type { Door, Reply } from '../send'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'

export type PersonFile = OutputOf<'people.personFile'>
export type Household = NonNullable<PersonFile['household']>
export type Leaving = InputOf<'people.leave'>['why']
export type NewPerson = InputOf<'people.addPerson'>['person']

/** What can be done to a person's or a household's lines. */
type Acts =
  | 'people.addPerson'
  | 'people.addHousehold'
  | 'people.correctPerson'
  | 'people.movePerson'
  | 'people.setGuardians'
  | 'people.leave'
  | 'people.undoChange'
  | 'people.correctHousehold'
  | 'people.closeHousehold'
  | 'people.undoHouseholdChange'
  | 'people.makeCode'
  | 'people.releaseAccount'
export type PersonRefusal = RefusalOf<Acts> | RefusalOf<'people.personFile'> | 'no-network'
export type Done = Exclude<Acts, 'people.makeCode'>

/** One person of the register with her household, and what is written about them by hand. */
export class PersonStore {
  state: 'waiting' | 'here' | 'gone' | 'trouble' = 'waiting'
  file: PersonFile | null = null
  busy = false
  refusal: PersonRefusal | null = null
  /** What was done last on this person, for the line that says so. */
  done: Done | null = null
  /** The code that was made for her, shown until the page is left. */
  code: OutputOf<'people.makeCode'> | null = null
  private personId = ''
  private readonly keys: ActKeys

  constructor(
    private readonly door: Door,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'door' | 'me' | 'keys'>(this, { door: false, me: false, keys: false })
  }

  /** Opens the page about somebody; about the same one what was shown stays until the answer is here. */
  async open(personId: string): Promise<void> {
    if (personId !== this.personId) {
      this.forget()
      this.personId = personId
      this.file = null
      this.state = 'waiting'
    }
    await this.load()
  }

  /** What was said before is no longer said. */
  forget(): void {
    this.refusal = null
    this.done = null
    this.code = null
  }

  /** Writes other lines over hers. */
  correct(typed: Partial<NewPerson>): Promise<boolean> {
    return this.onPerson((which) => this.act('people.correctPerson', { ...which, ...typed }))
  }

  move(householdId: string, relation: string): Promise<boolean> {
    return this.onPerson((which) => this.act('people.movePerson', { ...which, householdId, relation }))
  }

  setGuardians(
    guardians: string[] | null,
    elsewhere?: InputOf<'people.setGuardians'>['elsewhere'],
  ): Promise<boolean> {
    const named = { guardians, ...(elsewhere && { elsewhere }) }
    return this.onPerson((which) => this.act('people.setGuardians', { ...which, ...named }))
  }

  /** Takes her out, or everybody of her household. */
  leave(why: Leaving, everybody: boolean): Promise<boolean> {
    const all = everybody ? (this.file?.household?.members ?? []) : []
    const rest = all.map(({ personId, rev }) => ({ personId, rev }))
    return this.onPerson((which) => this.act('people.leave', { who: rest.length > 0 ? rest : [which], why }))
  }

  undo(): Promise<boolean> {
    return this.onPerson((which) => this.act('people.undoChange', which))
  }

  release(): Promise<boolean> {
    return this.onPerson(({ personId }) => this.act('people.releaseAccount', { personId }))
  }

  /** Puts somebody into her household. */
  add(person: NewPerson): Promise<boolean> {
    return this.onHousehold(({ householdId }) => this.act('people.addPerson', { householdId, person }))
  }

  correctHousehold(lane: string, number: string): Promise<boolean> {
    return this.onHousehold((which) => this.act('people.correctHousehold', { ...which, lane, number }))
  }

  closeHousehold(): Promise<boolean> {
    return this.onHousehold((which) => this.act('people.closeHousehold', which))
  }

  reopenHousehold(): Promise<boolean> {
    return this.onHousehold((which) => this.act('people.undoHouseholdChange', which))
  }

  /** Puts a household into a lane; it is the head's own when none is named. */
  async addHousehold(wish: InputOf<'people.addHousehold'>): Promise<string | null> {
    const reply = await this.send('people.addHousehold', wish)
    return reply?.ok ? reply.value.personId : null
  }

  /** Six figures for her, which her account is bound by. */
  async makeCode(): Promise<void> {
    const { personId } = this
    const reply = await this.send('people.makeCode', { personId })
    runInAction(() => {
      if (reply?.ok) this.code = reply.value
    })
  }

  private onPerson(act: (which: { personId: string; rev: number }) => Promise<boolean>): Promise<boolean> {
    const person = this.file?.person
    return person ? act({ personId: person.personId, rev: person.rev }) : Promise.resolve(false)
  }

  private onHousehold(
    act: (which: { householdId: string; rev: number }) => Promise<boolean>,
  ): Promise<boolean> {
    const household = this.file?.household
    if (!household) return Promise.resolve(false)
    return act({ householdId: household.householdId, rev: household.rev })
  }

  /** Does it, and reads her anew: also when somebody else was faster. */
  private async act<N extends Done>(name: N, input: InputOf<N>): Promise<boolean> {
    const reply = await this.send(name, input)
    if (reply?.ok) {
      runInAction(() => (this.done = name))
      await this.load()
    }
    if (reply && !reply.ok && reply.refusal === 'changed-meanwhile') await this.load()
    return reply?.ok ?? false
  }

  private async send<N extends Acts>(name: N, input: InputOf<N>): Promise<Reply<N> | null> {
    if (this.busy) return null
    this.busy = true
    this.forget()
    const reply = await this.door.tell(name, input, this.keys.keyFor(`${name} ${JSON.stringify(input)}`))
    this.keys.heard(reply)
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
    })
    return reply
  }

  private async load(): Promise<void> {
    const { personId } = this
    const reply = await askWithMe(this.door, this.me, 'people.personFile', { personId })
    if (personId !== this.personId) return
    runInAction(() => {
      if (reply.ok) this.file = reply.value
      if (reply.ok) this.state = 'here'
      else if (reply.refusal === 'not-found') this.state = 'gone'
      else if (this.state !== 'here') this.state = 'trouble'
    })
  }
}

/** The one PersonStore of the app. */
export const personStore = ({ door, me, phone }: RootStore): PersonStore =>
  new PersonStore(door, me, phone.newKey)
