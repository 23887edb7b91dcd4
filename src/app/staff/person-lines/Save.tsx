import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { personStore } from '../../stores/person-store'
import { linesWords as words, personSentences } from '../../words/person'

interface SaveProps {
  label?: string
  whole: boolean
  /** What is missing while it is not whole. */
  missing?: string
  onSave: () => void
}

/** The one button of a form; what was refused is said beside it. */
export const Save = observer(function Save({ label, whole, missing, onSave }: SaveProps) {
  const { busy, refusal } = useStore(personStore)
  return (
    <View className="mt4">
      <BigButton
        label={label ?? words.save}
        busy={busy && words.saving}
        {...(!whole && { off: missing ?? words.missing })}
        onTap={onSave}
      />
      {refusal && <Why words={personSentences[refusal]} />}
    </View>
  )
})
