import { dialog, hideToast, sheet, toast } from '../dialogs'
import { paint } from '../frame'
import { make } from '../make'
import { callHook, topPage } from '../page-stack'

interface Modal {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  confirmText?: string
}

async function showModal(given: Modal): Promise<object> {
  const { title = '', content = '', showCancel = true, cancelText = '取消', confirmText = '确定' } = given
  const body = [make('b', { textContent: title }), make('p', { textContent: content })]
  const cancel: ['cancel', string][] = showCancel ? [['cancel', cancelText]] : []
  const pressed = await dialog(body, [...cancel, ['confirm', confirmText] as const])
  return { confirm: pressed === 'confirm', cancel: pressed === 'cancel' }
}

async function showActionSheet({ itemList }: { itemList: string[] }): Promise<object> {
  const tapIndex = await sheet(itemList)
  if (tapIndex < 0) throw new Error('cancel')
  return { tapIndex }
}

const forever = 24 * 3600 * 1000
const nothing = (): void => undefined

/** WeChat's own windows, and what an app may change of the frame. */
export const windowPromises = {
  showModal,
  showActionSheet,
  showToast: ({ title, duration = 1500 }: { title: string; duration?: number }) => toast(title, duration),
  hideToast,
  showLoading: ({ title }: { title: string }) => toast(title, forever),
  hideLoading: hideToast,
  setNavigationBarTitle: ({ title }: { title: string }) => {
    topPage().title = title
    paint()
  },
  setNavigationBarColor: nothing,
  setBackgroundColor: nothing,
  hideTabBar: nothing,
  showTabBar: nothing,
  setTabBarItem: nothing,
  hideHomeButton: nothing,
  hideShareMenu: nothing,
  showShareMenu: nothing,
  hideKeyboard: () => (document.activeElement as HTMLElement | null)?.blur(),
  startPullDownRefresh: () => callHook(topPage().page, 'onPullDownRefresh'),
  stopPullDownRefresh: nothing,
  pageScrollTo: ({ scrollTop, selector }: { scrollTop?: number; selector?: string }) => {
    const { element } = topPage()
    if (selector) element.querySelector(selector)?.scrollIntoView()
    else element.scrollTop = scrollTop ?? 0
  },
}
