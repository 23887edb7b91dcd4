import { View } from '@tarojs/components'
import { BigButton } from '../../components/BigButton'
import { Phrase } from '../../components/Phrase'
import { ResultCard } from '../../components/ResultCard'
import { goBack } from '../../routes'
import { termWords as words } from '../../words/term'

/** It is done, this second. */
export function Done() {
  return (
    <>
      <ResultCard kind="done" title={words.done} />
      <View className="para">
        <Phrase of={words.doneNext} />
      </View>
      <View className="mt4">
        <BigButton label={words.toPeople} onTap={goBack} />
      </View>
    </>
  )
}
