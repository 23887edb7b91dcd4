import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Field } from '../../components/Field'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { requestDeskStore } from '../../stores/request-desk-store'

/** What the person said, as she said it. */
export const HerWords = observer(function HerWords({ label, hint }: { label: string; hint: string }) {
  const desk = useStore(requestDeskStore)
  return (
    <View className="sec">
      <SectionHead words={label} />
      <Field
        labelHidden
        kind="text"
        label={label}
        hint={hint}
        maxLength={100}
        value={desk.words}
        onInput={(said) => desk.setWords(said)}
      />
    </View>
  )
})
