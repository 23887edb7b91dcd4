import { configure } from 'mobx'
import type {
  CallFunction,
  ChoosePictures,
  ChooseSheet,
  Keep,
  OpenFile,
  Player,
  Recorder,
  Upload,
  WatchPrivacy,
} from '../device/shapes'
import { officeOperations } from '../../contract/office-operations'
import { Door } from '../send'
import { BindStore } from './bind-store'
import { BookingStore } from './booking-store'
import { ConsentStore } from './consent-store'
import { CareStore } from './care-store'
import { EldersStore } from './elders-store'
import { FindStore } from './find-store'
import { GuideStore } from './guide-store'
import { HomeStore } from './home-store'
import { LooksStore } from './looks-store'
import { MattersStore } from './matters-store'
import { ImportStore } from './import-store'
import { MeStore } from './me-store'
import { OrderStore } from './order-store'
import { RequestStore } from './request-store'
import { SessionListStore } from './session-list-store'
import { NoticeDeskStore } from './notice-desk-store'
import { NoticeStore } from './notice-store'
import { NoticeWriteStore } from './notice-write-store'
import { OwnDataStore } from './own-data-store'
import { PeopleStore } from './people-store'
import { PersonStore } from './person-store'
import { StaffVillage } from './staff-village'
import { SoundStore } from './sound-store'
import { TellStore } from './tell-store'
import { TermStore } from './term-store'
import { RequestDeskStore } from './request-desk-store'
import { WatchStore } from './watch-store'
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
  openFile: OpenFile
}

/** All stores of the app, made once, with the phone handed in. */
export class RootStore {
  readonly door: Door
  readonly me: MeStore
  readonly consents: ConsentStore
  readonly guide: GuideStore
  readonly ownData: OwnDataStore
  readonly looks: LooksStore
  readonly watch: WatchStore
  readonly home: HomeStore
  readonly bind: BindStore
  readonly booking: BookingStore
  readonly care: CareStore
  readonly order: OrderStore
  readonly sessionList: SessionListStore
  readonly elders: EldersStore
  readonly notices: NoticeStore
  readonly noticeDesk: NoticeDeskStore
  readonly noticeWrite: NoticeWriteStore
  readonly people: PeopleStore
  readonly term: TermStore
  readonly find: FindStore
  readonly person: PersonStore
  readonly requests: RequestStore
  readonly tell: TellStore
  readonly matters: MattersStore
  readonly sound: SoundStore
  readonly workbench: WorkbenchStore
  readonly requestDesk: RequestDeskStore
  readonly register: ImportStore

  constructor(phone: Phone) {
    this.door = new Door(phone.callFunction, new Set(officeOperations), phone.newKey)
    this.me = new MeStore(phone.keep, phone.fontScale)
    this.guide = new GuideStore(phone.watchPrivacy)
    this.consents = new ConsentStore(this.door, this.me, phone.keep)
    this.ownData = new OwnDataStore(this.door, this.me, phone.openFile)
    this.looks = new LooksStore(this.door, this.me)
    this.watch = new WatchStore(this.door, this.me)
    this.booking = new BookingStore(this.door, this.me, phone.newKey)
    this.care = new CareStore(this.door, this.me, phone.newKey)
    this.notices = new NoticeStore(this.door, this.me)
    const carrier = { ...phone, door: this.door, consents: this.consents }
    this.requests = new RequestStore(carrier, this.me, phone.newKey)
    this.tell = new TellStore(carrier, phone.newKey)
    this.matters = new MattersStore(this.door, this.me, this.requests, this.booking)
    this.sound = new SoundStore(phone.player)
    this.home = new HomeStore(this.door, this.me, this.booking, this.notices, this.requests)
    this.bind = new BindStore(this.door, this.me)
    this.order = new OrderStore(
      { door: this.door, me: this.me, bookings: this.booking, consents: this.consents },
      phone.newKey,
    )
    this.sessionList = new SessionListStore(this.door, this.me, phone.newKey)
    this.elders = new EldersStore(this.door, this.me, phone.newKey)
    this.noticeDesk = new NoticeDeskStore(this.door, this.me, phone.newKey)
    this.noticeWrite = new NoticeWriteStore(this.door, this.me, phone.newKey)
    const staffVillage = new StaffVillage(this.door, this.me)
    this.people = new PeopleStore(this.door, staffVillage, phone.newKey)
    this.term = new TermStore(this.door, staffVillage, phone.newKey)
    this.find = new FindStore(this.door, this.me)
    this.person = new PersonStore(this.door, this.me, phone.newKey)
    this.workbench = new WorkbenchStore(this.door, this.me, this.elders, phone.newKey)
    this.requestDesk = new RequestDeskStore(this.door, this.me, phone.keep, phone.newKey)
    this.register = new ImportStore(this.door, staffVillage, phone)
  }
}
