import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Phrase } from '../../components/Phrase'
import { ResultCard } from '../../components/ResultCard'
import { Why } from '../../components/Why'
import type { Words } from '../../components/words'
import { useStore } from '../../frame/stores'
import { registerStore } from '../../stores/import-store'
import { importWords as words } from '../../words/register-staff'

/** What stands above the list: how it is done, how it ended, what the file came to. */
export const Start = observer(function Start({ onUndo }: { onUndo: () => void }) {
  const { taken, file } = useStore(registerStore)
  if (taken?.state === 'done')
    return (
      <>
        <ResultCard kind="done" title={words.done} />
        {taken.toWrite > 0 && (
          <View className="mt3">
            <BigButton kind="bad" label={words.undo} onTap={onUndo} />
          </View>
        )}
      </>
    )
  if (taken?.state === 'undone')
    return (
      <>
        <ResultCard kind="done" title={words.undone} />
        <How side={words.fromChat} />
      </>
    )
  if (!taken) return <How side={file ? file.name : words.fromChat} />
  return (
    <>
      {file && (
        <View className="sec2">
          <Phrase of={file.name} />
        </View>
      )}
      {taken.state === 'refused' && <Why words={words.refused} />}
    </>
  )
})

function How({ side }: { side: Words }) {
  return (
    <Card>
      <Phrase of={words.how} />
      <View className="sec2 mt2">
        <Phrase of={side} />
      </View>
    </Card>
  )
}
