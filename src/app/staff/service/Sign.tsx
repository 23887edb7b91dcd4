import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Field } from '../../components/Field'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { serviceStore } from '../../stores/service-store'
import { serviceWords as words } from '../../words/services'
import { TypedField } from './TypedField'

/** A telephone, or nothing. */
const phoneOf = (typed: string): string | null => {
  const trimmed = typed.trim()
  return trimmed === '' || /^[\d-]{7,16}$/.test(trimmed) ? trimmed : null
}

/** What stands on the door: name, place, telephone. */
export const Sign = observer(function Sign() {
  const store = useStore(serviceStore)
  const { settings } = store
  if (!settings) return null
  return (
    <View className="sec">
      <SectionHead words={words.sign} />
      <Field
        label={words.name}
        value={settings.name}
        maxLength={20}
        onInput={(name) => store.change((one) => (one.name = name))}
      />
      <View className="mt3">
        <Field
          label={words.place}
          hint={words.placeHint}
          value={settings.place}
          maxLength={20}
          onInput={(place) => store.change((one) => (one.place = place))}
        />
      </View>
      <TypedField
        box="phone"
        label={words.phone}
        hint={words.phoneHint}
        value={settings.phone ?? ''}
        read={phoneOf}
        error={words.phoneWrong}
        onValue={(phone) => store.change((one) => (one.phone = phone === '' ? null : phone))}
      />
    </View>
  )
})
