import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { pickupStore } from '../../stores/pickup-store'
import { personWords, pickupWords as words } from '../../words/class'
import { AdultForm } from './AdultForm'

/** Somebody who fetches the child today and on no other day. */
export const Today = observer(function Today() {
  const pickups = useStore(pickupStore)
  const today = pickups.view?.forToday ?? null
  return (
    <View className="sec">
      <SectionHead words={words.today} />
      <View className="list">
        {today ? (
          <ListRow
            strong
            title={personWords(today)}
            side={today.phone ?? ''}
            button={{
              label: words.todayBack,
              busy: pickups.busy && words.sending,
              onTap: () => void pickups.takeBackToday(),
            }}
          />
        ) : (
          <ListRow title={words.todayNone} />
        )}
      </View>
      <View className="mt3">
        {pickups.form === 'today' ? (
          <AdultForm />
        ) : (
          <BigButton kind={3} icon="plus" label={words.todayAdd} onTap={() => pickups.show('today')} />
        )}
      </View>
    </View>
  )
})
