import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { live } from '../../components/aria'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { missedStore } from '../../stores/missed-store'
import { missedAnswerWords, missedSentences, missedWords as words } from '../../words/missed'
import { Her } from './Her'

definePageConfig({})

/** A missed meal of somebody old or alone: ring, then one tap says what came of it. */
export default observer(function MissedPage() {
  const missed = useStore(missedStore)
  const { session = '', person = '' } = useRouter().params
  const about = { sessionId: decodeURIComponent(session), personId: person }
  useDidShow(() => void missed.open(about))
  const { refusal, said } = missed
  return (
    <Page title={words.title} face={useFace(() => void missed.open(about))}>
      {said && (
        <View className="list mb3" {...live}>
          <ListRow icon="circle-check" strong title={words.recorded} side={words.after[said]} />
        </View>
      )}
      {refusal && <Why words={missedSentences[refusal]} />}
      <Her />
      {missed.absence ? <UntilWhen /> : <Answers />}
    </Page>
  )
})

function useFace(onAgain: () => void): Face {
  const { state, meal, said, refusal } = useStore(missedStore)
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'trouble')
    return {
      kind: 'trouble',
      words: refusal && refusal !== 'no-network' ? missedSentences[refusal] : words.trouble,
      onAgain,
    }
  return meal || said ? { kind: 'content' } : { kind: 'empty', icon: 'circle-check', words: words.nobody }
}

const Answers = observer(function Answers() {
  const missed = useStore(missedStore)
  const { meal, busy } = missed
  if (!meal) return null
  const wait = busy && words.busy
  const tell = (answer: 'home' | 'coming' | 'no-answer') => () => void missed.answer(answer)
  return (
    <View className="sec">
      <SectionHead words={words.what} />
      <View className="acts">
        <BigButton label={missedAnswerWords.home} busy={wait} onTap={tell('home')} />
        <BigButton kind={2} label={missedAnswerWords.coming} busy={wait} onTap={tell('coming')} />
        <BigButton
          kind={2}
          label={missedAnswerWords.away}
          busy={wait}
          onTap={() => missed.beginAbsence('away')}
        />
        <BigButton
          kind={2}
          label={missedAnswerWords.hospital}
          busy={wait}
          onTap={() => missed.beginAbsence('hospital')}
        />
        <BigButton kind="bad" label={missedAnswerWords['no-answer']} busy={wait} onTap={tell('no-answer')} />
      </View>
    </View>
  )
})

/** 到几号: the meals she is not there for are not cooked. */
const UntilWhen = observer(function UntilWhen() {
  const missed = useStore(missedStore)
  const { absence, days, now, busy } = missed
  if (!absence) return null
  return (
    <View className="sec">
      <SectionHead words={absence === 'hospital' ? words.untilHospital : words.until} />
      <View className="acts">
        {days.map((day) => (
          <BigButton
            key={day}
            kind={2}
            label={words.day(day, dateOf(now))}
            busy={busy && words.busy}
            onTap={() => void missed.answer(absence, day)}
          />
        ))}
        <BigButton kind={3} label={words.back} onTap={() => missed.beginAbsence(null)} />
      </View>
    </View>
  )
})
