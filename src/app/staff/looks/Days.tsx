import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { ListRow } from '../../components/ListRow'
import { useStore } from '../../frame/stores'
import { watchStore } from '../../stores/watch-store'
import { watchWords as words } from '../../words/looks'

/** From which day on and until which; folded away until it is wanted. */
export const Days = observer(function Days() {
  const watch = useStore(watchStore)
  const [open, setOpen] = useState(false)
  return (
    <View className="list">
      <ListRow
        title={words.days}
        side={words.chosenDays(watch.typed)}
        open={open}
        onTap={() => setOpen(!open)}
        below={<Typed />}
      />
    </View>
  )
})

const Typed = observer(function Typed() {
  const watch = useStore(watchStore)
  const { typed, days } = watch
  const isTyped = typed.from.trim() !== '' || typed.to.trim() !== ''
  const off = days === null ? words.daysWrong : isTyped ? undefined : words.dayFirst
  return (
    <View>
      {(['from', 'to'] as const).map((which) => (
        <View key={which} className={which === 'to' ? 'mt3' : ''}>
          <Field
            label={words[which]}
            hint={words.dayHint}
            value={typed[which]}
            maxLength={20}
            onInput={(said) => watch.type(which, said)}
          />
        </View>
      ))}
      <View className="acts mt3">
        <BigButton label={words.show} {...(off && { off })} onTap={() => void watch.show()} />
        {isTyped && <BigButton kind={2} label={words.everyDay} onTap={() => void watch.everyDay()} />}
      </View>
    </View>
  )
})
