import { observer } from 'mobx-react-lite'
import { View } from '@tarojs/components'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { useStore } from '../../frame/stores'
import { bindStore } from '../../stores/bind-store'
import { bindWords as words } from '../../words/binding'
import { Refused } from './Refused'

/** The one thing that is typed. */
export const ByName = observer(function ByName() {
  const bind = useStore(bindStore)
  return (
    <>
      <Field
        label={words.name}
        hint={words.nameHint}
        value={bind.name}
        maxLength={20}
        onInput={(name) => bind.setName(name)}
      />
      <Refused />
    </>
  )
})

/** Sends it to the head, or goes back to the lanes. */
export const NameBar = observer(function NameBar() {
  const bind = useStore(bindStore)
  const typed = bind.name.trim() !== ''
  return (
    <View className="acts">
      <BigButton
        label={words.ask}
        busy={bind.busy && words.asking}
        {...(!typed && { off: words.nameFirst })}
        onTap={() => void bind.ask()}
      />
      <BigButton kind={2} label={words.otherLane} onTap={() => bind.goTo('lane')} />
    </View>
  )
})
