import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { dutyStore } from '../../stores/duty-store'
import { dutyWords as words } from '../../words/duty'

/** 轮流排: names in the order of tapping, how long each sits, which days; half-days that are taken stay. */
export const Turns = observer(function Turns() {
  const duty = useStore(dutyStore)
  const { turns, each, everyDay, filled } = duty
  return (
    <View className="sec">
      <SectionHead words={words.turns} />
      <View className="sec2">
        <Phrase of={words.turnsHint} />
      </View>
      <View className="list mt3">
        {duty.rota?.cadres.map(({ personId, name }) => {
          const place = turns.indexOf(personId) + 1
          return (
            <ListRow
              key={personId}
              title={name}
              {...(place > 0 && { value: words.turn(place) })}
              onTap={() => duty.toggleTurn(personId)}
            />
          )
        })}
      </View>
      {turns.length > 0 && (
        <View className="mt3">
          <ChoiceCards
            label={words.each}
            layout="pair"
            choices={[
              { id: 'day', title: words.day },
              { id: 'week', title: words.week },
            ]}
            chosen={each}
            onChoose={(id) => duty.setEach(id === 'week' ? 'week' : 'day')}
          />
          <View className="mt3">
            <ChoiceCards
              label={words.which}
              layout="pair"
              choices={[
                { id: 'working', title: words.working },
                { id: 'every', title: words.every },
              ]}
              chosen={everyDay ? 'every' : 'working'}
              onChoose={(id) => duty.setEveryDay(id === 'every')}
            />
          </View>
        </View>
      )}
      {filled && (
        <View className="mt3">
          <Phrase of={words.filled(filled.written)} />
        </View>
      )}
      <View className="mt3">
        <BigButton
          label={words.fill}
          busy={duty.busy && words.filling}
          {...(turns.length === 0 && { off: words.missing })}
          onTap={() => void duty.fill()}
        />
      </View>
    </View>
  )
})
