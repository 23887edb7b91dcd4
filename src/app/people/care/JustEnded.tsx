import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { careStore } from '../../stores/care-store'
import { careSentences, careWords as words } from '../../words/care'

/** What was just ended, and the way back; or why something was refused. */
export const JustEnded = observer(function JustEnded() {
  const care = useStore(careStore)
  const { justEnded, refusal } = care
  return (
    <>
      {refusal && <Why words={careSentences[refusal]} />}
      {justEnded && (
        <Card>
          <Phrase of={justEnded.mine ? words.gaveUp(justEnded.name) : words.ended(justEnded.name)} />
          <View className="mt3">
            <BigButton
              kind={2}
              icon="undo-2"
              label={words.restore}
              busy={care.busy && words.restoring}
              onTap={() => void care.restore()}
            />
          </View>
        </Card>
      )}
    </>
  )
})
