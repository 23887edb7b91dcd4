import { phoneNumberCode } from '../wx/phone'
import { BuiltIn, drawBox, isTrue } from './built-in'
import type { Form } from './form'

// WeChat's own look of a button, so that a page which forgets to reset it is seen as it would be.
const rules =
  ':host{display:block;position:relative;box-sizing:border-box;text-align:center;padding:0 14px;line-height:2.5556;' +
  'font-size:18px;border-radius:5px;background:#f8f8f8;cursor:pointer;margin:0 auto;user-select:none;overflow:hidden}'

/** `<button>`: form buttons and the phone number button included. */
export class Button extends BuiltIn {
  constructor() {
    super()
    drawBox(this, rules)
    this.addEventListener('click', () => this.press())
  }

  connectedCallback(): void {
    if (!this.hasAttribute('role')) this.role = 'button'
  }

  override given(name: string, value: unknown): void {
    if (name !== 'disabled') return
    this.ariaDisabled = String(isTrue(value))
    this.inert = isTrue(value)
  }

  private press(): void {
    const act = this.values['form-type']
    if (act === 'submit' || act === 'reset') this.closest<Form>('wx-form')?.send(act)
    if (this.values['open-type'] === 'getPhoneNumber')
      void phoneNumberCode().then((told) => this.tell('getphonenumber', told))
  }
}
