import { BuiltIn, drawBox } from './built-in'

const fields = 'wx-input,wx-textarea,wx-switch,wx-slider,wx-picker'

/** `<form>`: gathers its named fields when a form button is pressed. */
export class Form extends BuiltIn {
  constructor() {
    super()
    drawBox(this, ':host{display:block}')
  }

  /** Tells the app `submit` with the values, or `reset`. */
  send(act: 'submit' | 'reset'): void {
    const named = [...this.querySelectorAll<BuiltIn>(fields)].filter((each) => each.values.name)
    this.tell(act, {
      value: Object.fromEntries(named.map((each) => [each.values.name as string, each.formValue])),
    })
  }
}
