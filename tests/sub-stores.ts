import { avoidsStore } from '../src/app/stores/avoids-store'
import { bindStore } from '../src/app/stores/bind-store'
import { classDeskStore } from '../src/app/stores/class-desk-store'
import { clinicStore } from '../src/app/stores/clinic-store'
import { guardiansStore } from '../src/app/stores/guardians-store'
import { pickupStore } from '../src/app/stores/pickup-store'
import { careStore } from '../src/app/stores/care-store'
import { dutyStore } from '../src/app/stores/duty-store'
import { centerStore } from '../src/app/stores/center-store'
import { findStore } from '../src/app/stores/find-store'
import { registerStore } from '../src/app/stores/import-store'
import { looksStore } from '../src/app/stores/looks-store'
import { matterStore } from '../src/app/stores/matter-store'
import { noticeDeskStore } from '../src/app/stores/notice-desk-store'
import { noticeWriteStore } from '../src/app/stores/notice-write-store'
import { orderStore } from '../src/app/stores/order-store'
import { ownDataStore } from '../src/app/stores/own-data-store'
import { peopleStore } from '../src/app/stores/people-store'
import { personStore } from '../src/app/stores/person-store'
import { requestDeskStore } from '../src/app/stores/request-desk-store'
import type { RootStore } from '../src/app/stores/root-store'
import { serviceStore } from '../src/app/stores/service-store'
import { sessionListStore } from '../src/app/stores/session-list-store'
import { standingStore } from '../src/app/stores/standing-store'
import { tellStore } from '../src/app/stores/tell-store'
import { termStore } from '../src/app/stores/term-store'
import { addingStore } from '../src/app/stores/adding-store'
import { missedStore } from '../src/app/stores/missed-store'
import { papersStore } from '../src/app/stores/papers-store'
import { watchStore } from '../src/app/stores/watch-store'

/** The stores of the sub-packages, by the name that a test calls them by. */
const makers = {
  adding: addingStore,
  missed: missedStore,
  papers: papersStore,
  avoids: avoidsStore,
  bind: bindStore,
  care: careStore,
  duty: dutyStore,
  center: centerStore,
  classDesk: classDeskStore,
  clinic: clinicStore,
  guardians: guardiansStore,
  pickups: pickupStore,
  find: findStore,
  looks: looksStore,
  matter: matterStore,
  noticeDesk: noticeDeskStore,
  noticeWrite: noticeWriteStore,
  order: orderStore,
  ownData: ownDataStore,
  people: peopleStore,
  person: personStore,
  register: registerStore,
  requestDesk: requestDeskStore,
  service: serviceStore,
  sessionList: sessionListStore,
  standing: standingStore,
  tell: tellStore,
  term: termStore,
  watch: watchStore,
}
export type SubStores = { readonly [N in keyof typeof makers]: ReturnType<(typeof makers)[N]> }

/** Every store within reach: those of the sub-packages are made when a test asks for them, as a page does. */
export function withSubStores<S extends RootStore>(stores: S): S & SubStores {
  for (const [name, make] of Object.entries(makers))
    Object.defineProperty(stores, name, { get: () => stores.the<unknown>(make) })
  return stores as S & SubStores
}
