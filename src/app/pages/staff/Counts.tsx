import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Phrase } from '../../components/Phrase'
import { useStores } from '../../frame/stores'
import { workbenchWords as words } from '../../words/tasks'

/** 要接 1 件 · 快到期 1 件 · 要打电话 2 位; what is none is not said. */
export const Counts = observer(function Counts() {
  const { accept, pressing, call } = useStores().workbench.counts
  const said = [
    accept > 0 ? words.accept(accept) : '',
    pressing > 0 ? words.pressing(pressing) : '',
    call > 0 ? words.call(call) : '',
  ].filter(Boolean)
  if (said.length === 0) return null
  return (
    <View className="sec2">
      <Phrase of={said.map((count, place) => (place < said.length - 1 ? `${count} ·` : count))} />
    </View>
  )
})
