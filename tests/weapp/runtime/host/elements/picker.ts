import { dialog, sheet } from '../dialogs'
import { make } from '../make'
import { BuiltIn, drawBox, isTrue } from './built-in'

/** `<picker>` in the modes selector, date and time. */
export class Picker extends BuiltIn {
  constructor() {
    super()
    drawBox(this, ':host{display:block}')
    this.addEventListener('click', () => void this.open())
  }

  private async open(): Promise<void> {
    if (isTrue(this.values.disabled)) return
    const mode = (this.values.mode ?? 'selector') as string
    const value = mode === 'selector' ? await this.chooseFromList() : await this.chooseMoment(mode)
    if (value === undefined) this.tell('cancel')
    else this.tell('change', { value })
  }

  private async chooseFromList(): Promise<number | undefined> {
    const key = this.values['range-key']
    const range = (this.values.range ?? []) as (string | Record<string, string>)[]
    const index = await sheet(
      range.map((item) => (typeof item === 'string' ? item : (item[String(key)] ?? ''))),
    )
    return index < 0 ? undefined : index
  }

  private async chooseMoment(mode: string): Promise<string | undefined> {
    const field = make('input', { type: mode, value: this.values.value ?? '', ariaLabel: mode })
    const pressed = await dialog(
      [field],
      [
        ['cancel', '取消'],
        ['ok', '确定'],
      ],
    )
    return pressed === 'ok' ? field.value : undefined
  }
}
