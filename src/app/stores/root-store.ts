import { configure, reaction } from 'mobx'
import type {
  CallFunction,
  ChoosePictures,
  ChooseSheet,
  Keep,
  OpenFile,
  Player,
  Recorder,
  Upload,
  WatchNetwork,
  WatchPrivacy,
} from '../device/shapes'
import { officeOperations } from '../../contract/office-operations'
import { Queue } from '../queue'
import { Door } from '../send'
import { BookingStore } from './booking-store'
import { ConsentStore } from './consent-store'
import { EldersStore } from './elders-store'
import { GuideStore } from './guide-store'
import { HomeStore } from './home-store'
import { MattersStore } from './matters-store'
import { MeStore } from './me-store'
import { RequestStore } from './request-store'
import { NoticeStore } from './notice-store'
import { SoundStore } from './sound-store'
import type { Carrier } from './saying-draft'
import { WorkbenchStore } from './workbench-store'

configure({ enforceActions: 'always' })

/** What the phone gives the stores. */
export interface Phone {
  callFunction: CallFunction
  keep: Keep
  fontScale: number
  /** A new key for a write: random letters and digits. */
  newKey: () => string
  recorder: Recorder
  choosePictures: ChoosePictures
  chooseSheet: ChooseSheet
  upload: Upload
  player: Player
  watchPrivacy: WatchPrivacy
  watchNetwork: WatchNetwork
  openFile: OpenFile
}

/**
 * The stores of the app, made once, with the phone handed in. Those of the tab pages are its fields; one that only
 * sub-packages need travels in them and is asked for with `the`, so that the main package stays small.
 */
export class RootStore {
  readonly door: Door
  readonly me: MeStore
  readonly consents: ConsentStore
  readonly guide: GuideStore
  readonly home: HomeStore
  /** What was done without a network and waits to be sent. */
  readonly queue: Queue
  /** What carries what somebody says to the cloud. */
  readonly carrier: Carrier
  readonly booking: BookingStore
  readonly elders: EldersStore
  readonly notices: NoticeStore
  readonly requests: RequestStore
  readonly matters: MattersStore
  readonly sound: SoundStore
  readonly workbench: WorkbenchStore

  /** The stores of the sub-packages that a page has asked for, by what makes them. */
  private readonly made = new Map<(root: RootStore) => unknown, unknown>()

  constructor(readonly phone: Phone) {
    this.door = new Door(phone.callFunction, new Set(officeOperations), phone.newKey)
    this.me = new MeStore(phone.keep, phone.fontScale)
    this.queue = new Queue(this.door, phone.keep, () => this.me.personId, phone.watchNetwork)
    this.guide = new GuideStore(phone.watchPrivacy)
    this.consents = new ConsentStore(this.door, this.me, phone.keep)
    this.booking = new BookingStore(this.door, this.me, phone.newKey)
    this.notices = new NoticeStore(this.door, this.me)
    this.carrier = { ...phone, door: this.door, consents: this.consents }
    this.requests = new RequestStore()
    this.matters = new MattersStore(this.door, this.me, this.requests, this.booking)
    this.sound = new SoundStore(phone.player)
    this.home = new HomeStore(this.door, this.me, this.booking, this.notices, this.requests)
    this.elders = new EldersStore(this.door, this.me, phone.newKey)
    reaction(
      () => this.me.personId,
      () => void this.queue.send(),
      { fireImmediately: true },
    )
    this.workbench = new WorkbenchStore(this.door, this.me, this.elders, phone.newKey)
  }

  /** The store of a sub-package: made when the first page asks for it, the same from then on. */
  the<S>(make: (root: RootStore) => S): S {
    if (!this.made.has(make)) this.made.set(make, make(this))
    return this.made.get(make) as S
  }
}
