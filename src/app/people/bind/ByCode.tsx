import { observer } from 'mobx-react-lite'
import { View } from '@tarojs/components'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { useStore } from '../../frame/stores'
import { bindStore } from '../../stores/bind-store'
import { bindWords as words } from '../../words/binding'
import { Refused } from './Refused'

/** The six figures, as the head reads them out; nothing else is typed. */
export const ByCode = observer(function ByCode() {
  const bind = useStore(bindStore)
  return (
    <>
      <Field
        label={words.code}
        labelHidden
        type="number"
        value={bind.code}
        maxLength={6}
        onInput={(code) => bind.setCode(code)}
      />
      <Refused />
    </>
  )
})

/** Binds, or goes back to the other ways. */
export const CodeBar = observer(function CodeBar() {
  const bind = useStore(bindStore)
  return (
    <View className="acts">
      <BigButton
        label={words.codeAct}
        busy={bind.busy && words.codeActing}
        {...(bind.code.length < 6 && { off: words.codeFirst })}
        onTap={() => void bind.byCode()}
      />
      <BigButton kind={2} label={words.otherWay} onTap={() => bind.goTo('how')} />
    </View>
  )
})
