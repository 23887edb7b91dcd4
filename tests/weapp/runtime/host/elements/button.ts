import { phoneNumberCode } from '../wx/phone'
import { asksPrivacy, tapAgree } from '../wx/privacy'
import type { WxError } from '../wx/promised'
import { BuiltIn, drawBox, isTrue } from './built-in'
import type { Form } from './form'

// WeChat's own look of a button, so that a page which forgets to reset it is seen as it would be.
const rules =
  ':host{display:block;position:relative;box-sizing:border-box;text-align:center;padding:0 14px;line-height:2.5556;' +
  'font-size:18px;border-radius:5px;background:#f8f8f8;cursor:pointer;margin:0 auto;user-select:none;overflow:hidden}'

// WeChat asks for the yes to the privacy guide before it asks for the number.
const phoneNumber = (): Promise<object> =>
  asksPrivacy('getPhoneNumber').then(phoneNumberCode, (trouble: unknown) => ({
    errMsg: (trouble as WxError).errMsg,
  }))

const openTypes = (value: unknown): string[] => (typeof value === 'string' ? value.split('|') : [])

/** `<button>`: form buttons, the phone number button and the one that agrees to the privacy guide included. */
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
    const opens = openTypes(this.values['open-type'])
    if (opens.includes('agreePrivacyAuthorization')) {
      tapAgree()
      this.tell('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
    }
    if (opens.includes('getPhoneNumber')) void phoneNumber().then((told) => this.tell('getphonenumber', told))
  }
}
