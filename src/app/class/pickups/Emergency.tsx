import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Field } from '../../components/Field'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { pickupStore } from '../../stores/pickup-store'
import { pickupWords as words } from '../../words/class'

/** The number that is rung when no guardian answers. */
export const Emergency = observer(function Emergency() {
  const pickups = useStore(pickupStore)
  const phone = pickups.view?.emergencyPhone ?? null
  return (
    <View className="sec">
      <SectionHead words={words.emergency} />
      {pickups.form === 'emergency' ? (
        <Card>
          <Field
            label={words.phoneAny}
            type="number"
            maxLength={16}
            value={pickups.typed.phone}
            onInput={(typed) => pickups.type({ phone: typed })}
          />
          <View className="acts mt4">
            <BigButton
              label={words.emergencySend}
              busy={pickups.busy && words.sending}
              {...(!pickups.complete && { off: words.missingPhone })}
              onTap={() => void pickups.send()}
            />
            <BigButton kind={2} label={words.cancel} onTap={() => pickups.show(null)} />
          </View>
        </Card>
      ) : (
        <View className="list">
          <ListRow
            title={phone ?? words.emergencyNone}
            button={{
              label: phone ? words.emergencyChange : words.emergencyAdd,
              onTap: () => pickups.show('emergency'),
            }}
          />
        </View>
      )}
    </View>
  )
})
