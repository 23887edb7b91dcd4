import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Field } from '../../components/Field'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { type Way, requestDeskStore } from '../../stores/request-desk-store'
import {
  answerWords as words,
  commonAnswers,
  isCommon,
  wayWords,
  type CommonAnswer,
} from '../../words/request-desk'
import { WhichDay } from './WhichDay'
import { WhichDesk } from './WhichDesk'

/** Ways that stand as cards; 告诉他找谁 is one of the common answers. */
const cards: Way[] = ['answer', 'schedule', 'pass', 'ask']

/** What is said to the person, and what happens with the matter next. */
export const Reply = observer(function Reply() {
  const desk = useStore(requestDeskStore)
  const { matter, way, openWays } = desk
  if (!matter) return null
  const shown = openWays.filter((one) => cards.includes(one))
  return (
    <>
      <Common />
      {way !== 'pass' && (
        <View className="sec">
          <SectionHead words={words.boxOf[way]} />
          <Field
            labelHidden
            kind="text"
            label={words.boxOf[way]}
            hint={words.hint}
            value={desk.words}
            onInput={(said) => desk.setWords(said)}
          />
        </View>
      )}
      <View className="sec">
        <SectionHead words={words.next} />
        <ChoiceCards
          label={words.next}
          layout="pair"
          choices={shown.map((id) => ({ id, title: wayWords[id].title }))}
          chosen={way}
          onChoose={(id) => desk.choose(id as Way)}
        />
      </View>
      {way === 'pass' && <WhichDesk />}
      {way === 'schedule' && <WhichDay />}
      {matter.onBehalf && <Why words={words.byOthers} />}
    </>
  )
})

/** A common answer fills the box; what somebody wrote himself stays in front of it. */
const Common = observer(function Common() {
  const desk = useStore(requestDeskStore)
  const { matter, openWays } = desk
  const open = commonAnswers(matter?.category ?? 'facilities').filter(({ way }) => openWays.includes(way))
  if (open.length === 0) return null
  const chosen = open.find((one) => one.words === desk.words)
  const choose = (one: CommonAnswer) => {
    desk.choose(one.way)
    desk.setWords(isCommon(desk.words) ? one.words : `${desk.words}\n${one.words}`)
  }
  return (
    <View className="sec">
      <SectionHead words={words.common} />
      <ChoiceCards
        label={words.common}
        choices={open.map(({ id, title, side }) => ({ id, title, side }))}
        chosen={chosen?.id ?? null}
        onChoose={(id) => open.filter((one) => one.id === id).forEach(choose)}
      />
    </View>
  )
})
