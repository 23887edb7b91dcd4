import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import type { Face } from '../../components/PageFrame'
import { Tag } from '../../components/Tag'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { requestDeskStore } from '../../stores/request-desk-store'
import { deskCardOf } from '../../request/timeline'
import { goBack } from '../../routes'
import { titleOf } from '../../words/request'
import { actSentences } from '../../words/request-sentences'
import { answerWords as words } from '../../words/request-desk'
import { AskYes } from './AskYes'
import { OneTaps } from './OneTaps'
import { Reply } from './Reply'
import { Said } from './Said'
import { SendBar } from './SendBar'
import { Sent } from './Sent'
import { Steps } from './Steps'
import { TellAnswer } from './TellAnswer'

definePageConfig({})

/** S2 答复: who said what, how long there is, and what is done with it. */
export default observer(function AnswerPage() {
  const desk = useStore(requestDeskStore)
  const { id = '' } = useRouter().params
  const load = () => void desk.open(id)
  useLoad(load)
  const { matter, sent, openWays } = desk
  const face = useFace(load)
  if (sent) return <Sent />
  return (
    <Page
      face={face}
      {...(matter && { title: titleOf(matter), above: <TimeLeft /> })}
      bar={openWays.length > 0 && <SendBar />}
    >
      {matter && (
        <>
          <Said />
          <OneTaps />
          {desk.refusal && <Why words={actSentences[desk.refusal]} />}
          <Doing />
          <Steps />
        </>
      )}
    </Page>
  )
})

function useFace(onAgain: () => void): Face {
  const { state } = useStore(requestDeskStore)
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'trouble') return { kind: 'trouble', words: words.trouble, onAgain }
  if (state === 'here') return { kind: 'content' }
  return {
    kind: 'empty',
    icon: 'clipboard-list',
    words: words.gone,
    button: { label: words.back, onTap: goBack },
  }
}

const TimeLeft = observer(function TimeLeft() {
  const { matter, now } = useStore(requestDeskStore)
  if (!matter) return null
  const { status, statusWords, when, urgent } = deskCardOf(matter, now)
  return (
    <View className="tagline">
      <Tag status={status} words={urgent ? [when].flat().join('') : statusWords} />
    </View>
  )
})

/** What this person does with it: answer, tell the answer, ask for the yes, or only look. */
const Doing = observer(function Doing() {
  const { matter, openWays } = useStore(requestDeskStore)
  if (matter?.actions.includes('tell')) return <TellAnswer />
  if (matter?.actions.includes('record-yes')) return <AskYes />
  if (openWays.length > 0) return <Reply />
  return (
    <View className="sec">
      <Why words={words.nothing} />
    </View>
  )
})
