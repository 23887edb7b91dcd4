import { make } from '../make'
import { BuiltIn, isTrue } from './built-in'

const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }
const sheet = (tag: string): string =>
  `:host{display:block;overflow:hidden}${tag}{all:unset;width:100%;height:100%;min-height:1.4em;` +
  `box-sizing:border-box;cursor:text;white-space:pre-wrap}${tag}::placeholder{color:#808080}`

/** `<input>` and `<textarea>`: a field of the browser inside, WeChat's events outside. */
export function field(tag: 'input' | 'textarea'): typeof BuiltIn {
  return class Field extends BuiltIn {
    readonly inner = make(tag)

    constructor() {
      super()
      this.attachShadow({ mode: 'open' }).append(make('style', { textContent: sheet(tag) }), this.inner)
      this.listen()
    }

    override get formValue(): string {
      return this.inner.value
    }

    override given(name: string, value: unknown): void {
      const inner = this.inner
      const text = typeof value === 'number' ? value.toString() : typeof value === 'string' ? value : ''
      if (name === 'value' && inner.value !== text) inner.value = text
      if (name === 'placeholder') inner.placeholder = text
      if (name === 'disabled') inner.disabled = isTrue(value)
      if (name === 'maxlength') inner.maxLength = Number(value ?? -1)
      if (name === 'aria-label') inner.ariaLabel = text
      if (name === 'type') inner.inputMode = keyboards[text] ?? 'text'
      if (name === 'password' && isTrue(value)) inner.setAttribute('type', 'password')
      if (name === 'focus' && isTrue(value)) requestAnimationFrame(() => inner.focus())
    }

    // The browser's own events stop here, else the app would get each twice.
    private listen(): void {
      const { inner } = this
      const on = (type: string, act: (event: Event) => void): void =>
        inner.addEventListener(type, (event) => {
          event.stopPropagation()
          act(event)
        })
      on('input', () => this.tell('input', { value: inner.value, cursor: inner.selectionStart, keyCode: 0 }))
      on('change', () => undefined)
      on('focus', () => this.tell('focus', { value: inner.value, height: 0 }))
      on('blur', () => this.tell('blur', { value: inner.value, cursor: inner.selectionStart }))
      on('keydown', (event) => {
        if (tag === 'input' && (event as KeyboardEvent).key === 'Enter')
          this.tell('confirm', { value: inner.value })
      })
    }
  }
}
