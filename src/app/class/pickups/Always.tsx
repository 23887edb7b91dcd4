import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { pickupStore } from '../../stores/pickup-store'
import { personWords, pickupWords as words } from '../../words/class'
import { AdultForm } from './AdultForm'

/** Up to three adults who may always fetch the child. */
export const Always = observer(function Always() {
  const pickups = useStore(pickupStore)
  const adults = pickups.view?.adults ?? []
  return (
    <View className="sec">
      <SectionHead words={words.always} />
      <View className="list">
        {adults.length === 0 && <ListRow title={words.alwaysNone} />}
        {adults.map((one) => (
          <ListRow
            key={`${one.name} ${one.phone}`}
            strong
            title={personWords(one)}
            side={one.phone ?? ''}
            button={{
              label: words.remove,
              spokenLabel: `${words.remove} ${one.name}`,
              busy: pickups.busy && words.sending,
              onTap: () => void pickups.remove(one.name, one.phone),
            }}
          />
        ))}
      </View>
      {!pickups.mayAddMore && <Why words={words.alwaysFull} />}
      {pickups.mayAddMore && (
        <View className="mt3">
          {pickups.form === 'always' ? (
            <AdultForm />
          ) : (
            <BigButton kind={3} icon="plus" label={words.alwaysAdd} onTap={() => pickups.show('always')} />
          )}
        </View>
      )}
    </View>
  )
})
