import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { dial } from '../../device/dial'
import { useStore } from '../../frame/stores'
import { type MissedMeal, missedStore } from '../../stores/missed-store'
import { missedWords as words } from '../../words/missed'

/** Who it is, whom to ring now, and what was tried before. */
export const Her = observer(function Her() {
  const { meal, now } = useStore(missedStore)
  if (!meal) return null
  const { name, age, livesAlone, ring, mine, turn, steps } = meal
  const { phone } = ring
  return (
    <>
      <Card eave>
        <View className="matter-t">
          <Phrase of={[`${name} `, ...(age === null ? [] : [words.age(age)])]} />
        </View>
        <View className="sec2 mt1">
          <Phrase of={[words.place(meal), ...(livesAlone ? [' · ', words.alone] : [])]} />
        </View>
        <View className="mt2">
          <Phrase of={words.meal(meal, now)} />
        </View>
        <View className="mt1">
          <Phrase of={mine ? toDo(meal) : words.othersTurn(turn)} />
        </View>
        {phone !== null && (
          <View className="mt4">
            <BigButton
              kind={3}
              icon="phone"
              label={ring.name === null ? words.call : words.callTo(ring.name)}
              onTap={() => void dial(phone)}
            />
          </View>
        )}
      </Card>
      {steps.length > 0 && (
        <View className="sec">
          <SectionHead words={words.asked} />
          {steps.map((step) => (
            <View key={`${step.turn} ${step.at}`} className="sec2">
              <Phrase of={words.step(step)} />
            </View>
          ))}
        </View>
      )}
    </>
  )
})

function toDo({ ring, turn }: MissedMeal): readonly string[] {
  if (turn === 'duty') return words.goThere
  if (ring.phone === null) return words.noPhone
  return ring.name === null ? words.ringHerself : words.ringOther(ring.name)
}
