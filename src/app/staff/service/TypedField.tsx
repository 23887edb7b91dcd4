import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { View } from '@tarojs/components'
import { Field } from '../../components/Field'
import { useStore } from '../../frame/stores'
import { serviceStore } from '../../stores/service-store'

interface TypedFieldProps<V> {
  /** One of its kind on the page. */
  box: string
  label: string
  hint?: string
  /** As it stands written when the page opens. */
  value: string
  number?: boolean
  /** What was typed, understood; null: not yet. */
  read: (typed: string) => V | null
  onValue: (value: V) => void
  error: string
}

/** A box whose text means something: what is not understood stays there, with how to write it. */
export const TypedField = observer(function TypedField<V>(props: TypedFieldProps<V>) {
  const { box, label, hint, value, number, read, onValue, error } = props
  const store = useStore(serviceStore)
  const [typed, setTyped] = useState(value)
  const hear = (text: string) => {
    setTyped(text)
    const understood = read(text)
    store.heard(box, understood !== null)
    if (understood !== null) onValue(understood)
  }
  return (
    <View className="mt3">
      <Field
        label={label}
        value={typed}
        maxLength={20}
        onInput={hear}
        {...(hint && { hint })}
        {...(number && { type: 'digit' as const })}
        {...(store.wrong.has(box) && { error })}
      />
    </View>
  )
})
