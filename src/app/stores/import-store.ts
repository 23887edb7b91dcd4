import { makeAutoObservable, runInAction } from 'mobx'
import type { OutputOf, RefusalOf } from '../../contract'
import type { ChooseSheet, LocalFile, Upload } from '../device/shapes'
import type { Door, Reply } from '../send'
import { staffVillage, type StaffVillage } from './staff-village'
import type { RootStore } from './root-store'

export type Taken = OutputOf<'people.importRegister'>
export type ImportRefusal =
  | RefusalOf<'people.importRegister'>
  | RefusalOf<'people.undoImport'>
  | RefusalOf<'file.prepare'>
  | 'no-network'
type Acts = 'people.importRegister' | 'people.undoImport'

/** Between two questions how far an import is, in ms. */
const pollEvery = 500

/** 花名册: a spreadsheet is chosen, checked, taken over; how far it is; taken back. */
export class ImportStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  /** The newest import of the village. */
  taken: Taken | null = null
  /** The spreadsheet chosen now; null as long as an earlier import is shown. */
  file: LocalFile | null = null
  working: 'sending' | 'checking' | 'applying' | 'undoing' | null = null
  /** How much of the file is in the cloud, 0 to 1. */
  share = 0
  refusal: ImportRefusal | null = null
  private fileId: string | null = null
  /** The key of the import under way: a second try goes on with it. */
  private key: string | null = null

  constructor(
    private readonly door: Door,
    readonly village: StaffVillage,
    private readonly phone: { chooseSheet: ChooseSheet; upload: Upload; newKey: () => string },
  ) {
    makeAutoObservable<this, 'door' | 'phone' | 'fileId' | 'key'>(this, {
      door: false,
      village: false,
      phone: false,
      fileId: false,
      key: false,
    })
  }

  /** Opens the page; an import that stands in the middle is watched until it ends. */
  async open(): Promise<void> {
    const { refusal, replies } = await this.village.load<readonly ['people.importState']>([this.question])
    if (refusal) this.failed(refusal)
    else this.took(this.village.id ? replies[0] : null)
    await this.watch()
  }

  async chooseVillage(villageId: string): Promise<void> {
    this.village.choose(villageId)
    this.taken = null
    this.file = null
    await this.open()
  }

  /** Chooses a spreadsheet, sends it and has it checked; nothing is taken over. */
  async choose(): Promise<void> {
    if (this.working) return
    const file = await this.phone.chooseSheet()
    if (!file) return
    runInAction(() => {
      this.file = file
      this.taken = null
      this.fileId = null
    })
    // Another file is another import, also after an answer that was lost.
    this.key = null
    await this.check()
  }

  /** Sends and checks the chosen file, also once more after the network was away. */
  async check(): Promise<void> {
    await this.during('sending', async () => {
      const refusal = await this.send()
      if (refusal) return refusal
      runInAction(() => {
        this.working = 'checking'
      })
      return this.importing(false, this.phone.newKey())
    })
  }

  /** Takes over what was checked; the same key goes on after a lost answer. */
  async apply(): Promise<void> {
    if (this.working) return
    this.key ??= this.phone.newKey()
    const { key } = this
    let watching = Promise.resolve()
    await this.during('applying', () => {
      const done = this.importing(true, key)
      watching = this.watch()
      return done
    })
    runInAction(() => {
      if (this.refusal !== 'no-network') this.key = null
    })
    await watching
  }

  /** Takes back what the newest import added. */
  async undo(): Promise<void> {
    const { taken } = this
    if (!taken) return
    await this.during('undoing', () => this.take('people.undoImport', { importId: taken.importId }))
  }

  private async send(): Promise<ImportRefusal | null> {
    const { file } = this
    if (!file || this.fileId) return null
    const input = { kind: 'register' as const, bytes: file.bytes }
    const prepared = await this.door.tell('file.prepare', input)
    if (!prepared.ok) return prepared.refusal
    const fileId = await this.phone.upload(file, prepared.value.path, this.shareIs).catch(() => null)
    this.fileId = fileId
    return fileId === null ? 'no-network' : null
  }

  private readonly shareIs = (share: number): void => {
    runInAction(() => {
      this.share = share
    })
  }

  private importing(apply: boolean, key: string): Promise<ImportRefusal | null> {
    const villageId = this.village.id ?? ''
    const fileId = this.fileId ?? ''
    return this.take('people.importRegister', { villageId, fileId, apply }, key)
  }

  private async take(
    name: Acts,
    input: Parameters<Door['tell']>[1],
    key?: string,
  ): Promise<ImportRefusal | null> {
    const reply: Reply<Acts> = await this.door.tell<Acts>(name, input as never, key)
    if (!reply.ok) return reply.refusal
    runInAction(() => {
      this.taken = reply.value
    })
    return null
  }

  private async during(
    working: NonNullable<ImportStore['working']>,
    work: () => Promise<ImportRefusal | null>,
  ): Promise<void> {
    if (this.working) return
    this.working = working
    this.refusal = null
    this.share = 0
    const refusal = await work()
    runInAction(() => {
      this.working = null
      this.refusal = refusal
    })
  }

  /** Asks again and again how far it is, as long as it is being written here or by another hand. */
  private async watch(): Promise<void> {
    while (this.working === 'applying' || isMoving(this.taken)) {
      await new Promise((done) => setTimeout(done, pollEvery))
      await this.read()
    }
  }

  private get question() {
    return { name: 'people.importState' as const, input: this.village.place }
  }

  private async read(): Promise<void> {
    this.took(await this.door.ask('people.importState', this.village.place))
  }

  /** Null where the village is still to be chosen. */
  private took(reply: Reply<'people.importState'> | null): void {
    if (reply && !reply.ok) {
      this.failed(reply.refusal)
      return
    }
    // A dry run that is shown now stays, until the import itself is under way.
    if (reply && (!this.file || isMoving(reply.value))) this.taken = reply.value
    this.state = 'here'
  }

  private failed(refusal: ImportRefusal): void {
    if (this.state === 'here') return
    this.refusal = refusal
    this.state = 'trouble'
  }
}

const isMoving = (taken: Taken | null): boolean => taken?.state === 'applying' || taken?.state === 'undoing'

/** The one ImportStore of the app. */
export const registerStore = (root: RootStore): ImportStore =>
  new ImportStore(root.door, root.the(staffVillage), root.phone)
