import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { matterStore } from '../../stores/matter-store'
import { go, goInstead } from '../../routes'
import type { Rating } from '../../stores/matter-store'
import { matterPageWords, rateWords as words, saySentences } from '../../words/request-mine'
import { MatterCall } from '../MatterCall'
import { useMatterFace } from '../use-matter-face'
import { AnswerCard } from './AnswerCard'
import { Question } from './Question'
import { satisfactions, yesNo } from './answers'

definePageConfig({})

/** R10 评价: two answers, the second sends; a third question only for what is not solved. */
export default observer(function RatePage() {
  const requests = useStore(matterStore)
  const id = useRouter().params['id'] ?? ''
  const [solved, setSolved] = useState<boolean | null>(null)
  const [satisfaction, setSatisfaction] = useState<Rating['satisfaction'] | null>(null)
  const load = () => void requests.open(id)
  useLoad(load)
  const send = async (rating: Rating) => {
    if (await requests.rate(id, rating))
      goInstead('matter', { id, fresh: rating.solved ? 'solved' : 'again' })
  }
  const satisfy = (chosen: Rating['satisfaction']) => {
    setSatisfaction(chosen)
    if (solved) void send({ solved, satisfaction: chosen })
  }
  return (
    <Page title={words.title} face={useFace(id, load)}>
      <AnswerCard />
      <Question
        ask={words.solvedAsk}
        answers={yesNo(words.solved)}
        chosen={solved === null ? null : solved ? 'yes' : 'no'}
        onChoose={(yes) => {
          setSolved(yes === 'yes')
          setSatisfaction(null)
        }}
        onChange={() => setSolved(null)}
      />
      {solved !== null && (
        <Question
          ask={words.satisfiedAsk}
          answers={satisfactions}
          chosen={solved ? null : satisfaction}
          onChoose={(chosen) => satisfy(chosen as Rating['satisfaction'])}
          onChange={() => setSatisfaction(null)}
        />
      )}
      {solved === false && satisfaction !== null && (
        <Question
          ask={words.contactedAsk}
          answers={yesNo(words.contacted)}
          chosen={null}
          onChoose={(yes) => void send({ solved, satisfaction, contacted: yes === 'yes' })}
        />
      )}
      {requests.refusal && <Why words={saySentences[requests.refusal]} />}
      {solved !== null && (
        <View className="sec2 mt4">
          <Phrase of={requests.busy ? words.sending : solved || satisfaction ? words.note : words.noteMore} />
        </View>
      )}
      <View className="elder-only">
        <MatterCall />
      </View>
    </Page>
  )
})

/** What is rated already, or not answered yet, is told so. */
function useFace(id: string, load: () => void): Face {
  const { one } = useStore(matterStore)
  const none = useMatterFace(load)
  if (one?.id !== id) return none
  const button = { label: matterPageWords.see, onTap: () => go('matter', { id }) }
  return one.actions.includes('rate')
    ? { kind: 'content' }
    : { kind: 'empty', icon: 'smile', words: words.over, button }
}
