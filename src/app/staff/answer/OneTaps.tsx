import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { useStore } from '../../frame/stores'
import { requestDeskStore } from '../../stores/request-desk-store'
import { answerWords as words } from '../../words/request-desk'

const taps = [
  { action: 'accept', name: 'request.accept', label: words.accept },
  { action: 'take', name: 'request.take', label: words.take },
  { action: 'resume', name: 'request.resume', label: words.resume },
] as const

/** 接, 接过来办, 接着办: one tap, and the page goes on from there. */
export const OneTaps = observer(function OneTaps() {
  const desk = useStore(requestDeskStore)
  const open = taps.filter(({ action }) => desk.matter?.actions.includes(action))
  return open.map(({ name, label }) => (
    <View key={name} className="mt3">
      <BigButton
        kind={2}
        label={label}
        busy={desk.busy === name && words.busy}
        onTap={() => void desk.tap(name)}
      />
    </View>
  ))
})
