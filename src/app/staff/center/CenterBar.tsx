import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { useStore } from '../../frame/stores'
import { centerStore } from '../../stores/center-store'
import { centerWords as words } from '../../words/center'

interface CenterBarProps {
  /** The officer is about to give it back. */
  returning: boolean
  onReturn: (returning: boolean) => void
}

/** Handing it in, deciding on it, or giving it back. */
export const CenterBar = observer(function CenterBar({ returning, onReturn }: CenterBarProps) {
  const store = useStore(centerStore)
  const { busy, decides, center } = store
  const waiting = busy && words.sending
  const off = store.isWhole ? {} : { off: words.phoneWrong }
  if (returning)
    return (
      <View className="acts">
        <BigButton
          label={words.backNow}
          busy={waiting}
          {...(store.reason.trim() === '' && { off: words.backFirst })}
          onTap={() => void store.decide(false)}
        />
        <BigButton kind={2} label={words.notBack} onTap={() => onReturn(false)} />
      </View>
    )
  if (!decides) {
    const label = center?.writing?.mayDecide ? words.stand : words.send
    return <BigButton label={label} busy={waiting} {...off} onTap={() => void store.save()} />
  }
  return (
    <View className="acts">
      <BigButton label={words.agree} busy={waiting} {...off} onTap={() => void store.agree()} />
      <BigButton kind={2} label={words.back} onTap={() => onReturn(true)} />
    </View>
  )
})
