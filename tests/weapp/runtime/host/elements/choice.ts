import { make } from '../make'
import { BuiltIn, drawBox, isTrue } from './built-in'

type Kind = 'switch' | 'checkbox' | 'radio'
const rules = ':host{display:inline-block}'
const inputStyle = 'width:20px;height:20px;pointer-events:none'

/** `<switch>`, `<checkbox>` and `<radio>`. */
export class Choice extends BuiltIn {
  readonly inner: HTMLInputElement

  constructor(private readonly kind: Kind) {
    super()
    this.inner = make('input', { type: kind === 'radio' ? 'radio' : 'checkbox', style: inputStyle })
    if (kind === 'switch') this.inner.setAttribute('role', 'switch')
    drawBox(this, rules, this.inner)
    this.addEventListener('click', () => this.toggle())
  }

  override get formValue(): boolean {
    return this.inner.checked
  }

  override given(name: string, value: unknown): void {
    if (name === 'checked') this.inner.checked = isTrue(value)
    if (name === 'disabled') this.inner.disabled = isTrue(value)
  }

  /** What a tap does. The change is told by the group, or by the switch itself. */
  toggle(): void {
    if (isTrue(this.values.disabled)) return
    if (this.kind === 'radio') this.chooseInGroup()
    else this.inner.checked = !this.inner.checked
    if (this.kind === 'switch') this.tell('change', { value: this.inner.checked })
    if (this.kind === 'checkbox') this.tellGroup()
  }

  private tellGroup(): void {
    const group = this.closest<BuiltIn>('wx-checkbox-group')
    const all = [...(group?.querySelectorAll<Choice>('wx-checkbox') ?? [])]
    group?.tell('change', {
      value: all.filter((each) => each.inner.checked).map((each) => each.values.value),
    })
  }

  private chooseInGroup(): void {
    const group = this.closest<BuiltIn>('wx-radio-group')
    for (const each of group?.querySelectorAll<Choice>('wx-radio') ?? []) each.inner.checked = false
    this.inner.checked = true
    group?.tell('change', { value: this.values.value })
  }
}

/** The element class of one kind. */
export function choice(kind: Kind): new () => Choice {
  return class extends Choice {
    constructor() {
      super(kind)
    }
  }
}

/** `<label>`: a tap beside the control counts as a tap on it. */
export class Label extends BuiltIn {
  constructor() {
    super()
    drawBox(this, ':host{display:inline}')
    this.addEventListener('click', (event) => {
      const named = this.values.for
      const target =
        typeof named === 'string' && named
          ? document.getElementById(named)
          : this.querySelector('wx-switch,wx-checkbox,wx-radio')
      if (target instanceof Choice && !target.contains(event.target as Node)) target.toggle()
    })
  }
}
