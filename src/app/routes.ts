import Taro from '@tarojs/taro'

/** The pages that the tab bar leads to; all in the main package. */
export const tabRoutes = {
  home: '/pages/home/index',
  matters: '/pages/matters/index',
  staff: '/pages/staff/index',
  notices: '/pages/notices/index',
  me: '/pages/me/index',
} as const
export type TabRoute = keyof typeof tabRoutes

/** Every other page by its name. */
export const routes = {
  bind: '/people/bind/index',
  privacy: '/people/privacy/index',
  childRules: '/people/child-rules/index',
  myData: '/people/my-data/index',
  whoLooked: '/people/who-looked/index',
  duty: '/staff/duty/index',
  looks: '/staff/looks/index',
  family: '/people/family/index',
  familyGive: '/people/family-give/index',
  told: '/people/told/index',
  care: '/chief/care/index',
  notice: '/notice/page/index',
  noticeDesk: '/staff/notices/index',
  noticeWrite: '/staff/notice-write/index',
  noticeRow: '/staff/notice-row/index',
  noticeStep: '/staff/notice-step/index',
  importRegister: '/staff/import/index',
  people: '/staff/people/index',
  lane: '/staff/lane/index',
  holder: '/staff/holder/index',
  grantRole: '/staff/grant/index',
  term: '/staff/term/index',
  find: '/staff/find/index',
  person: '/staff/person/index',
  personLines: '/staff/person-lines/index',
  personLeave: '/staff/person-leave/index',
  householdAdd: '/staff/household-add/index',
  order: '/booking/order/index',
  confirm: '/booking/confirm/index',
  booked: '/booking/booked/index',
  bookings: '/booking/mine/index',
  standing: '/booking/standing/index',
  avoids: '/booking/avoids/index',
  todo: '/staff/todo/index',
  answer: '/staff/answer/index',
  dayList: '/staff/list/index',
  dayListAdd: '/staff/list-add/index',
  dayListClose: '/staff/list-close/index',
  deliveryRun: '/staff/run/index',
  missedMeal: '/staff/missed/index',
  clinic: '/staff/clinic/index',
  center: '/booking/center/index',
  centerWrite: '/staff/center/index',
  services: '/staff/services/index',
  service: '/staff/service/index',
  serviceDays: '/staff/service-days/index',
  pickups: '/class/pickups/index',
  classDesk: '/staff/class/index',
  classCall: '/staff/class-call/index',
  classGuardians: '/staff/class-guardians/index',
  elders: '/chief/elders/index',
  orderFor: '/chief/order/index',
  tell: '/request/tell/index',
  tellKind: '/request/kind/index',
  tellFor: '/chief/tell/index',
  matter: '/request/matter/index',
  say: '/request/say/index',
  rate: '/request/rate/index',
} as const
export type Route = keyof typeof routes

/** Opens a page on top of this one. */
export function go(route: Route, params: Record<string, string> = {}): void {
  void Taro.navigateTo({ url: addressOf(route, params) })
}

/** Opens a page in the place of this one: going back from a result does not lead to the form again. */
export function goInstead(route: Route, params: Record<string, string> = {}): void {
  void Taro.redirectTo({ url: addressOf(route, params) })
}

function addressOf(route: Route, params: Record<string, string>): string {
  const query = Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return query ? `${routes[route]}?${query}` : routes[route]
}

/** Changes to a tab page. */
export function goTab(tab: TabRoute): void {
  void Taro.switchTab({ url: tabRoutes[tab] })
}

/** Goes back; a page that was opened by a link alone goes home. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goTab('home')
}
