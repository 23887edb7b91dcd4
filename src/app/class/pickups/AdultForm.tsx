import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Field } from '../../components/Field'
import { useStore } from '../../frame/stores'
import { pickupStore } from '../../stores/pickup-store'
import { pickupWords as words } from '../../words/class'

/** Who it is, what he is to the child, his number: for today the number may be missing. */
export const AdultForm = observer(function AdultForm() {
  const pickups = useStore(pickupStore)
  const { typed, form, complete, busy } = pickups
  const forToday = form === 'today'
  return (
    <Card>
      <Field
        label={words.name}
        value={typed.name}
        maxLength={20}
        onInput={(name) => pickups.type({ name })}
      />
      <View className="mt3">
        <Field
          label={words.relation}
          hint={words.relationHint}
          value={typed.relation}
          maxLength={10}
          onInput={(relation) => pickups.type({ relation })}
        />
      </View>
      <View className="mt3">
        <Field
          label={forToday ? words.phoneMaybe : words.phone}
          type="number"
          maxLength={11}
          value={typed.phone}
          onInput={(phone) => pickups.type({ phone })}
        />
      </View>
      <View className="acts mt4">
        <BigButton
          label={forToday ? words.todaySend : words.alwaysSend}
          busy={busy && words.sending}
          {...(!complete && { off: forToday ? words.missingToday : words.missing })}
          onTap={() => void pickups.send()}
        />
        <BigButton kind={2} label={words.cancel} onTap={() => pickups.show(null)} />
      </View>
    </Card>
  )
})
