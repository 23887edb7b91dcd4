import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Field } from '../../components/Field'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Phrase } from '../../components/Phrase'
import { useStore } from '../../frame/stores'
import { serviceStore } from '../../stores/service-store'
import { serviceWords as words, touchedWords } from '../../words/services'

/** Which booked sessions the change touches; the officer says of each what becomes of it. */
export const Touched = observer(function Touched() {
  const store = useStore(serviceStore)
  const { touched, mayDecide } = store
  if (!touched) return null
  if (touched.length === 0)
    return (
      <Card>
        <Phrase of={words.touchesNone} />
      </Card>
    )
  const closes = [...store.choices.values()].includes('close')
  return (
    <View className="sec">
      <SectionHead words={words.touched} />
      {mayDecide ? <Said /> : <Seen />}
      {closes && (
        <View className="mt3">
          <Field
            label={words.reason}
            hint={words.reasonHint}
            value={store.reason}
            maxLength={20}
            onInput={(reason) => store.setReason(reason)}
          />
        </View>
      )}
    </View>
  )
})

/** For the keeper, who only sees it. */
const Seen = observer(function Seen() {
  const { touched, now } = useStore(serviceStore)
  return (
    <View className="list">
      {(touched ?? []).map((one) => (
        <ListRow key={one.sessionId} {...touchedWords(one, dateOf(now))} />
      ))}
    </View>
  )
})

const Said = observer(function Said() {
  const store = useStore(serviceStore)
  const { touched, now } = store
  return (
    <>
      <BigButton kind={3} label={words.keepAll} onTap={() => store.chooseAll('keep')} />
      <View className="stack mt3">
        {(touched ?? []).map((one) => {
          const { title, side } = touchedWords(one, dateOf(now))
          return (
            <Card key={one.sessionId}>
              <View className="card-t">
                <Phrase of={title} />
              </View>
              <View className="sec2 mt1">
                <Phrase of={side} />
              </View>
              <View className="mt3">
                <ChoiceCards
                  label={title.join('')}
                  layout="short"
                  choices={[
                    { id: 'keep', title: words.keep },
                    { id: 'close', title: words.close },
                  ]}
                  chosen={store.choices.get(one.sessionId) ?? null}
                  onChoose={(id) => store.choose(one.sessionId, id === 'keep' ? 'keep' : 'close')}
                />
              </View>
            </Card>
          )
        })}
      </View>
    </>
  )
})
