import { View } from '@tarojs/components'
import { Field } from '../components/Field'
import { nameAndPhoneWords as words } from '../words/common'

interface NameAndPhoneProps {
  name: string
  phone: string
  nameHint?: string
  onName: (name: string) => void
  onPhone: (phone: string) => void
}

/** Somebody whom no list here shows, by name and number. */
export function NameAndPhone({ name, phone, nameHint = words.nameHint, onName, onPhone }: NameAndPhoneProps) {
  return (
    <>
      <Field label={words.name} hint={nameHint} value={name} maxLength={20} onInput={onName} />
      <View className="mt3">
        <Field
          label={words.phone}
          hint={words.phoneHint}
          type="number"
          value={phone}
          maxLength={11}
          onInput={onPhone}
        />
      </View>
    </>
  )
}
