import { isVisible, wordsOf } from '../text'
import type { Measures } from './index'

const labelled = 'WX-SWITCH,WX-CHECKBOX,WX-RADIO'.split(',')

/** The elements that answer to a tap; a control inside a label is judged by its label. */
export function tapTargets(all: Element[], answersToTap: (element: Element) => boolean): Element[] {
  const inLabel = (element: Element): boolean =>
    labelled.includes(element.tagName) && element.closest('wx-label') !== null
  return all.filter((element) => answersToTap(element) && isVisible(element) && !inLabel(element))
}

/** Those under the size that a finger needs. */
export function smallTaps(targets: Element[], { tap }: Measures): string[] {
  return targets.filter((target) => size(target).some((side) => Math.round(side) < tap)).map(sizeInWords)
}

/** Pairs that stand closer than a finger can tell apart; one inside the other is no pair. */
export function crowdedTaps(targets: Element[], { gap }: Measures): string[] {
  return targets.flatMap((one, at) =>
    targets
      .slice(at + 1)
      .filter((other) => !one.contains(other) && Math.round(distance(one, other)) < gap)
      .map((other) => `${nameOf(one)} and ${nameOf(other)}: ${Math.round(distance(one, other))} px`),
  )
}

/** Those that a screen reader could not name. */
export const unnamedTaps = (targets: Element[]): string[] =>
  targets.filter((target) => wordsOf(target) === '' && !isField(target)).map(sizeInWords)

/** Those that tell a screen reader no role and are no control of the platform. */
export const tapsWithoutRole = (targets: Element[]): string[] =>
  targets.filter((target) => !isControl(target) && !hasRole(target)).map(nameOf)

const hasRole = (target: Element): boolean => target.hasAttribute('role')
const isControl = (target: Element): boolean =>
  !/^(WX|TARO)-(VIEW|TEXT|IMAGE|COVER-\w+)(-CORE)?$/.test(target.tagName)
const isField = (target: Element): boolean => /INPUT|TEXTAREA/.test(target.tagName)

function size(element: Element): [number, number] {
  const { width, height } = element.getBoundingClientRect()
  return [width, height]
}

// Both distances are positive only for two that stand corner to corner.
function distance(one: Element, other: Element): number {
  const a = one.getBoundingClientRect()
  const b = other.getBoundingClientRect()
  const across = Math.max(a.left - b.right, b.left - a.right)
  const down = Math.max(a.top - b.bottom, b.top - a.bottom)
  return across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down)
}

function sizeInWords(element: Element): string {
  const [width, height] = size(element).map(Math.round)
  return `${nameOf(element)} ${width}×${height}`
}

/** An element as a person would point at it: its words, or its tag and class. */
export function nameOf(element: Element): string {
  const words = wordsOf(element).slice(0, 16)
  return words ? `“${words}”` : `${element.tagName.toLowerCase()}.${element.className.split(' ').join('.')}`
}
