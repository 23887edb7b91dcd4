import Taro from '@tarojs/taro'

/** The pages that the tab bar leads to; all in the main package. */
export const tabRoutes = {
  home: '/pages/home/index',
  notices: '/pages/notices/index',
  me: '/pages/me/index',
} as const
export type TabRoute = keyof typeof tabRoutes

/** Every other page by its name. */
export const routes = {
  bind: '/people/bind/index',
  notice: '/notice/page/index',
  noticeDesk: '/staff/notices/index',
  noticeWrite: '/staff/notice-write/index',
  noticeRow: '/staff/notice-row/index',
  noticeStep: '/staff/notice-step/index',
} as const
export type Route = keyof typeof routes

/** Opens a page on top of this one. */
export function go(route: Route, params: Record<string, string> = {}): void {
  const query = Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  void Taro.navigateTo({ url: query ? `${routes[route]}?${query}` : routes[route] })
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
