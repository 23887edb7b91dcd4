import { callHook, type OpenPage } from './page-stack'

/** WeChat's default `onReachBottomDistance`, in px. */
const bottomDistance = 50

/** Tells a page of its scrolling, and once each time its end comes near. */
export function watchScroll({ element, page }: OpenPage): void {
  let low = false
  element.addEventListener('scroll', () => {
    const { scrollTop, clientHeight, scrollHeight } = element
    callHook(page, 'onPageScroll', { scrollTop })
    const isLow = scrollTop + clientHeight >= scrollHeight - bottomDistance
    if (isLow && !low) callHook(page, 'onReachBottom')
    low = isLow
  })
}
