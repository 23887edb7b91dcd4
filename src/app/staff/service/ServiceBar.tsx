import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { useStore } from '../../frame/stores'
import { serviceStore } from '../../stores/service-store'
import { serviceWords as words } from '../../words/services'

interface ServiceBarProps {
  /** The officer is about to give it back. */
  returning: boolean
  onReturn: (returning: boolean) => void
}

/** What can be done now: look what it touches, then hand it in, put it in force, or give it back. */
export const ServiceBar = observer(function ServiceBar({ returning, onReturn }: ServiceBarProps) {
  const store = useStore(serviceStore)
  const { settings, touched, mayDecide, decides, busy, wrong } = store
  if (returning)
    return (
      <View className="acts">
        <BigButton
          label={words.backNow}
          busy={busy && words.sendingBack}
          {...(store.reason.trim() === '' && { off: words.backReason })}
          onTap={() => void store.sendBack()}
        />
        <BigButton kind={2} label={words.notBack} onTap={() => onReturn(false)} />
      </View>
    )
  if (!touched) {
    const empty = !settings || settings.name.trim() === '' || settings.place.trim() === ''
    const off = wrong.size > 0 ? words.wrong : empty ? words.needed : null
    return (
      <BigButton
        label={words.look}
        busy={busy && words.looking}
        {...(off && { off })}
        onTap={() => void store.look()}
      />
    )
  }
  return (
    <View className="acts">
      {mayDecide ? (
        <BigButton
          label={words.putInForce}
          busy={busy && words.putting}
          {...(!store.isSaid && { off: words.said })}
          onTap={() => void store.putInForce()}
        />
      ) : (
        <BigButton label={words.send} busy={busy && words.sending} onTap={() => void store.save(true)} />
      )}
      {decides ? (
        <BigButton kind={2} label={words.sendBack} onTap={() => onReturn(true)} />
      ) : (
        <BigButton kind={2} label={words.back} onTap={() => store.forgetLook()} />
      )}
    </View>
  )
})
