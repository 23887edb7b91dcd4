import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { Card } from '../../components/Card'
import { FigureRow } from '../../components/FigureRow'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
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
import { Lanes } from './Lanes'

definePageConfig({})

/** S3 今日名单: how many, whom to look after, and a tick for everybody who comes. */
export default observer(function DayListPage() {
  const sessionList = useStore(sessionListStore)
  const { list, now, refusal } = sessionList
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

const Figures = observer(function Figures() {
  const { list } = useStore(sessionListStore)
  if (!list) return null
  const { seats, arrived, missing, lateCancelled } = list.figures
  return (
    <>
      <Card eave>
        <FigureRow
          figures={[
            { value: String(seats), label: staffListWords.booked },
            { value: String(arrived), label: staffListWords.arrived },
            { value: String(missing), label: staffListWords.missing, tone: 'wait' },
          ]}
        />
      </Card>
      {lateCancelled > 0 && <Why words={staffListWords.lateCancelled(lateCancelled)} />}
      {seats === 0 && (
        <View className="sec">
          <Phrase of={list.session.open ? staffListWords.nobody : staffListWords.isOff} />
        </View>
      )}
    </>
  )
})

/** The other sessions of today and tomorrow. */
const Others = observer(function Others() {
  const sessionList = useStore(sessionListStore)
  const others = sessionList.sessions.filter(({ id }) => id !== sessionList.list?.session.id)
  if (others.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={staffListWords.other} />
      <View className="list">
        {others.map((one) => (
          <ListRow
            key={one.id}
            title={one.name}
            side={whenWords(one, sessionList.now)}
            value={String(one.capacity - one.left)}
            onTap={() => void sessionList.choose(one.id)}
          />
        ))}
      </View>
    </View>
  )
})
