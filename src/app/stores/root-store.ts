import { configure } from 'mobx'
import type { CallFunction, Keep } from '../device/shapes'
import { officeOperations } from '../../contract/office-operations'
import { Door } from '../send'
import { BindStore } from './bind-store'
import { HomeStore } from './home-store'
import { MeStore } from './me-store'

configure({ enforceActions: 'always' })

/** What the phone gives the stores. */
export interface Phone {
  callFunction: CallFunction
  keep: Keep
  fontScale: number
  /** A new key for a write: random letters and digits. */
  newKey: () => string
}

/** All stores of the app, made once, with the phone handed in. */
export class RootStore {
  readonly door: Door
  readonly me: MeStore
  readonly home: HomeStore
  readonly bind: BindStore

  constructor(phone: Phone) {
    this.door = new Door(phone.callFunction, new Set(officeOperations), phone.newKey)
    this.me = new MeStore(phone.keep, phone.fontScale)
    this.home = new HomeStore(this.door, this.me)
    this.bind = new BindStore(this.door, this.me)
  }
}
