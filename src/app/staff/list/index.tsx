import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { Phrase } from '../../components/Phrase'
import type { Face } from '../../components/PageFrame'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type SessionListStore, sessionListStore } from '../../stores/session-list-store'
import { orderWords, whenWords } from '../../words/booking'
import { listSentences, staffListWords } from '../../words/booking-staff'
import { Absent } from './Absent'
import { CallFirst } from './CallFirst'
import { CallOff } from './CallOff'
import { Figures } from './Figures'
import { Kitchen } from './Kitchen'
import { Lanes } from './Lanes'
import { ListBar } from './ListBar'
import { Others } from './Others'
import { Papers } from './Papers'

definePageConfig({})

/** S3 今日名单: how many, whom to look after, and a tick for everybody who comes. */
export default observer(function DayListPage() {
  const sessionList = useStore(sessionListStore)
  const { list, now, refusal, last } = sessionList
  const named = decodeURIComponent(useRouter().params['session'] ?? '') || null
  const load = () => void sessionList.open(named)
  useDidShow(load)
  return (
    <Page
      face={listFace(sessionList, load)}
      {...(list && {
        title: staffListWords.title(list.session.name),
        subtitle: whenWords(list.session, now),
      })}
      {...((list?.adding || last) && { bar: <ListBar /> })}
    >
      <Figures />
      {refusal && <Why words={listSentences[refusal]} />}
      {list && !list.rows && (
        <View className="sec">
          <Phrase of={staffListWords.countOnly} />
        </View>
      )}
      <CallOff />
      <CallFirst />
      <Lanes />
      <Absent />
      <Kitchen />
      <Papers />
      <Others />
    </Page>
  )
})

function listFace({ state, list, refusal }: SessionListStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'trouble')
    return { kind: 'trouble', words: refusal ? listSentences[refusal] : orderWords.trouble, onAgain }
  return list ? { kind: 'content' } : { kind: 'empty', icon: 'clipboard-list', words: staffListWords.nothing }
}
