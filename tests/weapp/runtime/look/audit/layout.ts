import { isVisible } from '../text'
import type { Measures } from './index'
import { nameOf } from './taps'

/** How deep the tree is below its root. */
export function depthBelow(root: Element): number {
  return Math.max(0, ...[...root.children].map((child) => 1 + depthBelow(child)))
}

/** Most children under one element of the tree. */
export const mostChildren = (all: Element[]): number =>
  Math.max(0, ...all.map((element) => element.children.length))

/** The visible elements that hold words of their own. */
export function withText(all: Element[]): Element[] {
  const holdsWords = (node: Node): boolean =>
    node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== ''
  return all.filter((element) => [...element.childNodes].some(holdsWords) && isVisible(element))
}

/** Text under the size that the level asks for. */
export function smallText(texts: Element[], { text }: Measures): string[] {
  const px = (element: Element): number => parseFloat(getComputedStyle(element).fontSize)
  return texts
    .filter((element) => px(element) < text)
    .map((element) => `${nameOf(element)} ${px(element)} px`)
}

/** What stands out of the screen sideways, and text that is cut off; what can be scrolled sideways may. */
export function overflowing(all: Element[]): string[] {
  const wide = all.filter((element) => isVisible(element) && !scrollsSideways(element) && standsOut(element))
  const innermost = wide.filter(
    (element) => !wide.some((other) => other !== element && element.contains(other)),
  )
  return innermost.map(
    (element) => `${nameOf(element)} ${element.tagName.toLowerCase()}.${element.className}`,
  )
}

function standsOut(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect()
  const cut =
    element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden'
  return left < -1 || right > innerWidth + 1 || (cut && element.textContent.trim() !== '')
}

function scrollsSideways(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth)
      return !each.matches('.weapp-page, .taro_page')
  }
  return false
}
