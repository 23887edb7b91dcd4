import * as glassEasel from 'glass-easel'
import type { Drawn } from '../touch'

type Values = Record<string, unknown>
const notForTheComponent = /^(class|style|data-.*|exparser:.*)$/
// WeChat's names for what a browser calls otherwise.
const realName: Record<string, string> = { 'exparser:info-attr-id': 'id', 'aria-role': 'role' }
const inPixels = (style: string): string => style.replace(/([\d.]+)rpx/g, 'calc($1 * var(--rpx))')

/**
 * A built-in component as an element of the browser. It sets no attribute in its constructor (the browser refuses
 * that for custom elements) and keeps the raw values that the template gave.
 */
export class BuiltIn extends HTMLElement {
  declare __wxElement?: Drawn['__wxElement']
  values: Values = {}

  override setAttribute(name: string, value: string): void {
    const raw = this.rawValue(name, value)
    // What the app leaves out is told to no screen reader, though glass-easel writes it as "".
    if (name.startsWith('aria-') && raw === undefined) return
    super.setAttribute(realName[name] ?? name, name === 'style' ? inPixels(value) : value)
    if (notForTheComponent.test(name)) return
    this.values[name] = raw
    this.given(name, raw)
  }

  override removeAttribute(name: string): void {
    super.removeAttribute(name)
    this.values[name] = undefined
    this.given(name, undefined)
  }

  /** Called with each attribute that the template gives; a component acts on those it knows. */
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  given(_name: string, _value: unknown): void {}

  /** What a form sends for this field. */
  get formValue(): unknown {
    return this.values.value
  }

  /** Sends a component event of WeChat (`input`, `change`, `submit`, …) to the app. */
  tell(type: string, detail: object = {}): void {
    if (this.__wxElement)
      glassEasel.triggerEvent(this.__wxElement, type, detail, { bubbles: false, composed: false })
  }

  // glass-easel writes both `undefined` and `true` as "": the true value is on its own node.
  private rawValue(name: string, written: string): unknown {
    const node = this.__wxElement as unknown as { getAttribute?: (name: string) => unknown } | undefined
    return node?.getAttribute ? node.getAttribute(name) : written
  }
}

/** Whether WeChat takes an attribute's value as true. */
export const isTrue = (value: unknown): boolean => Boolean(value) && value !== 'false'

/** A shadow root with style rules (`:host{…}`) and the element's content in a slot after `before`. */
export function drawBox(element: HTMLElement, rules: string, ...before: Node[]): void {
  const sheet = document.createElement('style')
  sheet.textContent = rules
  element.attachShadow({ mode: 'open' }).append(sheet, ...before, document.createElement('slot'))
}

/** A built-in that only needs a style: its content stands in a slot. */
export function box(style: string): typeof BuiltIn {
  return class extends BuiltIn {
    constructor() {
      super()
      drawBox(this, `:host{${style}}`)
    }
  }
}
