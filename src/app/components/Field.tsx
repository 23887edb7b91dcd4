import { Input, Textarea, View } from '@tarojs/components'
import { live } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import type { Words } from './words'
import '../theme/field.scss'

export interface FieldProps {
  /** Above the box, and what a screen reader says. */
  label: string
  /** The label stands elsewhere on the page. */
  labelHidden?: boolean
  value: string
  onInput: (value: string) => void
  /** `line` one line, `text` as many as it takes. */
  kind?: 'line' | 'text'
  /** The keyboard. */
  type?: 'text' | 'number' | 'digit' | 'idcard'
  hint?: string
  maxLength?: number
  /** What is wrong and what to do: 电话少了一位，请再看看. What was typed stays. */
  error?: Words
}

/** Room between the box and the phone's keyboard, in px. */
const aboveKeyboard = 24

/** A box to type in; the keyboard's own voice key works in it. */
export function Field({ label, labelHidden, error, kind = 'line', ...box }: FieldProps) {
  return (
    <View>
      {!labelHidden && <View className="field-k">{label}</View>}
      <View className={classes('field', kind === 'line' && 'field-1', error !== undefined && 'is-bad')}>
        <Box {...box} kind={kind} label={label} />
      </View>
      {error !== undefined && (
        <View className="field-err" {...live}>
          <Icon name="circle-alert" small />
          <View className="why-t">
            <Phrase of={error} />
          </View>
        </View>
      )}
    </View>
  )
}

type BoxProps = Pick<FieldProps, 'label' | 'value' | 'onInput' | 'kind' | 'type' | 'hint' | 'maxLength'>

function Box({ label, value, onInput, kind, type = 'text', hint = '', maxLength = 500 }: BoxProps) {
  const common = {
    value,
    placeholder: hint,
    placeholderClass: 'field-hint',
    maxlength: maxLength,
    cursorSpacing: aboveKeyboard,
    onInput: (event: { detail: { value: string } }) => onInput(event.detail.value),
    ...{ ariaLabel: label },
  }
  if (kind === 'text') return <Textarea className="field-in field-text" autoHeight {...common} />
  return <Input className="field-in" type={type} {...common} />
}
