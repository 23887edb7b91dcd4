import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import { go } from '../../routes'
import { workbenchWords as words } from '../../words/tasks'

/** Before everything else: old people who did not come to eat and whom nobody has reached yet. */
export const MissedMeals = observer(function MissedMeals() {
  const { missedMeals } = useStores().workbench
  if (missedMeals.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.missed} />
      <View className="list">
        {missedMeals.map(({ sessionId, personId, name, age, lane, number, livesAlone }) => (
          <ListRow
            key={`${sessionId} ${personId}`}
            icon="phone"
            strong
            title={[`${name} `, ...(age === null ? [] : [words.missedAge(age)])]}
            side={[
              number === null ? lane : `${lane} ${number}户`,
              ...(livesAlone ? [words.missedAlone] : []),
            ]}
            onTap={() => go('missedMeal', { session: sessionId, person: personId })}
          />
        ))}
      </View>
    </View>
  )
})
