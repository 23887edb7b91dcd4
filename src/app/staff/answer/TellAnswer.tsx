import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { satisfactions, type Satisfaction } from '../../../domain/request/record'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { requestDeskStore } from '../../stores/request-desk-store'
import { eventWords } from '../../words/request-events'
import { tellWords as words } from '../../words/request-desk'
import { rateWords } from '../../words/request-mine'
import { HerWords } from './HerWords'

/** 当面讲清: tell the person the answer, write down what she says, and her two answers. */
export const TellAnswer = observer(function TellAnswer() {
  const desk = useStore(requestDeskStore)
  const [solved, setSolved] = useState<boolean | null>(null)
  const [satisfaction, setSatisfaction] = useState<Satisfaction | null>(null)
  const missing = desk.words.trim() === '' || solved === null || satisfaction === null
  return (
    <>
      <TheAnswer />
      <View className="sec">
        <SectionHead words={rateWords.solvedAsk} />
        <ChoiceCards
          label={rateWords.solvedAsk}
          layout="pair"
          choices={[
            { id: 'yes', title: rateWords.solved.yes },
            { id: 'no', title: rateWords.solved.no },
          ]}
          chosen={solved === null ? null : solved ? 'yes' : 'no'}
          onChoose={(id) => setSolved(id === 'yes')}
        />
      </View>
      <View className="sec">
        <SectionHead words={rateWords.satisfiedAsk} />
        <ChoiceCards
          label={rateWords.satisfiedAsk}
          choices={satisfactions.map((id) => ({ id, title: rateWords.satisfied[id] }))}
          chosen={satisfaction}
          onChoose={(id) => setSatisfaction(id as Satisfaction)}
        />
      </View>
      <HerWords label={words.said} hint={words.hint} />
      <View className="mt4">
        <BigButton
          label={words.send}
          busy={desk.busy === 'request.tell' && words.busy}
          {...(missing && { off: words.write })}
          onTap={() => solved !== null && satisfaction !== null && void desk.tell(solved, satisfaction)}
        />
      </View>
    </>
  )
})

/** What has to be told to her, in the words of the one who answered. */
const TheAnswer = observer(function TheAnswer() {
  const { matter, now } = useStore(requestDeskStore)
  const answer = matter?.timeline.filter(({ what }) => what === 'answer').at(-1)
  if (!matter || !answer) return null
  return (
    <View className="sec">
      <SectionHead words={words.head} />
      <Card>
        <Phrase of={eventWords(answer, matter, now)} />
      </Card>
    </View>
  )
})
