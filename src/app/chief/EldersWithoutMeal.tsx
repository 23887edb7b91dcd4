import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../domain/calendar/moment'
import { dayCardWords } from '../../domain/calendar/words'
import { live } from '../components/aria'
import { ListRow } from '../components/ListRow'
import { SectionHead } from '../components/SectionHead'
import { useStores } from '../frame/stores'
import { go } from '../routes'
import { eldersWords } from '../words/booking-staff'
import { elderWords } from './elder-words'

/** 明天没订午饭的: one row an elder, 代订 opens the order. */
export const EldersWithoutMeal = observer(function EldersWithoutMeal() {
  const { elders } = useStores()
  const { meal, justOrdered } = elders
  if (!meal || (elders.without.length === 0 && !justOrdered)) return null
  const [day] = dayCardWords(meal.date, dateOf(elders.now))
  const head = elders.without.length > 0 ? eldersWords.without : eldersWords.everybody
  return (
    <View className="sec">
      <SectionHead words={head(day, meal.name)} />
      <View className="list" {...live}>
        {justOrdered && (
          <ListRow
            icon="circle-check"
            strong
            title={eldersWords.justOrdered(justOrdered.name)}
            side={eldersWords.meal(day, meal.name)}
            onTap={() => go('elders')}
          />
        )}
        {elders.without.map((elder) => (
          <ListRow
            key={elder.personId}
            {...elderWords(elder)}
            button={{
              label: eldersWords.order,
              spokenLabel: `${eldersWords.order} ${elder.name}`,
              onTap: () => go('orderFor', { person: elder.personId, session: meal.id }),
            }}
          />
        ))}
      </View>
    </View>
  )
})
