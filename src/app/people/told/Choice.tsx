import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { CheckRow } from '../../components/CheckRow'
import { Field } from '../../components/Field'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { toldStore } from '../../stores/told-store'
import { toldWords as words } from '../../words/told'
import { BasisChoice } from '../care/BasisChoice'

/** Who else is told of the open topic; kept as ticked, or taken back. */
export const Choice = observer(function Choice() {
  const told = useStore(toldStore)
  const { view, ticked, busy } = told
  if (!view) return null
  const { household, person } = view
  if (household.length === 0) return <Phrase of={words.alone} />
  const none = person.child ? words.keepAll : words.keepNobody
  return (
    <>
      <SectionHead words={words.who(person.child)} />
      <View className="list">
        {household.map(({ personId, name, wechat }) => (
          <CheckRow
            key={personId}
            title={name}
            side={wechat ? words.wechat : words.noWechat}
            state={ticked.has(personId) ? 'on' : 'off'}
            onTap={() => told.tick(personId)}
          />
        ))}
      </View>
      {told.speaksForHer && <HerWord />}
      <View className="acts mt3">
        <BigButton
          label={ticked.size > 0 ? words.keep : none}
          busy={busy && words.keeping}
          {...(told.needsWords && { off: words.wordsMissing })}
          onTap={() => void told.keep()}
        />
        {view.topics.some(({ topic, chosen }) => topic === told.topic && chosen !== null) && (
          <BigButton
            kind={2}
            icon="undo-2"
            label={words.takeBack}
            busy={busy && words.keeping}
            onTap={() => void told.takeBack()}
          />
        )}
      </View>
    </>
  )
})

/** How she said so, and her words. */
const HerWord = observer(function HerWord() {
  const told = useStore(toldStore)
  return (
    <View className="mt3">
      <SectionHead words={words.basis} />
      <BasisChoice label={words.basis} chosen={told.how} onChoose={(how) => told.chooseHow(how)} />
      <View className="mt3">
        <Field
          label={words.words}
          hint={words.wordsHint}
          value={told.words}
          maxLength={100}
          onInput={(said) => told.setWords(said)}
        />
      </View>
    </View>
  )
})
