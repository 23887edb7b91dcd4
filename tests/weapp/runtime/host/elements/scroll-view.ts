import { BuiltIn, drawBox, isTrue } from './built-in'

const defaultThreshold = 50
// The app's own style attribute is written over at any time, so the direction is kept in attributes of ours.
const rules =
  ':host{display:block;overflow:hidden;position:relative}' +
  ':host([scrolls-y]){overflow-y:auto!important}:host([scrolls-x]){overflow-x:auto!important}'

/** `<scroll-view>`. */
export class ScrollView extends BuiltIn {
  private low = false

  constructor() {
    super()
    drawBox(this, rules)
    this.addEventListener('scroll', () => this.scrolled())
  }

  override given(name: string, value: unknown): void {
    if (name === 'scroll-y') this.toggleAttribute('scrolls-y', isTrue(value))
    if (name === 'scroll-x') this.toggleAttribute('scrolls-x', isTrue(value))
    if (name === 'scroll-top' && value !== undefined) this.scrollTop = Number(value)
    if (name === 'scroll-left' && value !== undefined) this.scrollLeft = Number(value)
    if (name === 'scroll-into-view' && typeof value === 'string' && value)
      requestAnimationFrame(() => this.querySelector(`#${CSS.escape(value)}`)?.scrollIntoView())
  }

  private scrolled(): void {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = this
    this.tell('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
    const threshold = Number(this.values['lower-threshold'] ?? defaultThreshold)
    const isLow = scrollTop + clientHeight >= scrollHeight - threshold
    if (isLow && !this.low) this.tell('scrolltolower', { direction: 'bottom' })
    this.low = isLow
  }
}
