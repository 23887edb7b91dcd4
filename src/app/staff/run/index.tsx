import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { movedUp } from '../../../domain/booking/run'
import { clockWord } from '../../../domain/calendar/words'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { CheckRow } from '../../components/CheckRow'
import type { Face } from '../../components/PageFrame'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { isTicked, type ListRow, sessionListStore } from '../../stores/session-list-store'
import { orderWords, whenWords } from '../../words/booking'
import { listSentences, staffListWords } from '../../words/booking-staff'
import { addingWords, runWords as words } from '../../words/desk'
import { lanesOfRun } from './lanes-of-run'

definePageConfig({})

/** 送饭: house by house in the order of the lanes, each with 送到了 and 没人在家. */
export default observer(function RunPage() {
  const sessionList = useStore(sessionListStore)
  const session = decodeURIComponent(useRouter().params['session'] ?? '')
  const load = () => {
    sessionList.clear()
    void sessionList.open(session)
  }
  useDidShow(load)
  const { list, now, refusal } = sessionList
  return (
    <Page
      face={useFace(session, load)}
      title={words.title}
      {...(list && { subtitle: [`${list.session.name} `, ...whenWords(list.session, now)] })}
    >
      {refusal && <Why words={listSentences[refusal]} />}
      <ToBring />
      <Over />
    </Page>
  )
})

function useFace(session: string, onAgain: () => void): Face {
  const { state, list } = useStore(sessionListStore)
  if (list?.session.id !== session)
    return state === 'trouble' ? { kind: 'trouble', words: orderWords.trouble, onAgain } : { kind: 'waiting' }
  return list.rows?.some(({ delivery }) => delivery)
    ? { kind: 'content' }
    : { kind: 'empty', icon: 'bike', words: words.none }
}

const isOpen = ({ state }: ListRow): boolean => state === 'confirmed'

const ToBring = observer(function ToBring() {
  const sessionList = useStore(sessionListStore)
  const { list, busy } = sessionList
  const lanes = lanesOfRun(list?.rows ?? [], list?.run ?? [])
  const ids = lanes.flatMap(({ laneId }) => laneId ?? [])
  const open = lanes.map((lane) => ({ ...lane, rows: lane.rows.filter(isOpen) }))
  return open
    .filter(({ rows }) => rows.length > 0)
    .map(({ laneId, lane, rows }, place) => (
      <View key={lane} className="sec">
        <SectionHead words={lane || staffListWords.elsewhere} />
        {rows.map((row) => (
          <House key={row.personId} row={row} />
        ))}
        {place > 0 && laneId !== null && (
          <BigButton
            kind={3}
            small
            label={words.earlier}
            spokenLabel={`${words.earlier} ${lane}`}
            busy={busy && words.busy}
            onTap={() => void sessionList.setRun(movedUp(ids, laneId))}
          />
        )}
      </View>
    ))
})

const House = observer(function House({ row }: { row: ListRow }) {
  const sessionList = useStore(sessionListStore)
  const busy = sessionList.sending.has(row.personId) && words.busy
  const { name, seats } = row
  return (
    <View className="mb3">
      <Card>
        <View className="row-t strong">{name}</View>
        <View className="sec2 mt1">{`${addingWords.place(row)} · ${words.portions(seats)}`}</View>
        <View className="acts mt3">
          <BigButton
            label={words.brought}
            spokenLabel={`${words.brought} ${name}`}
            busy={busy}
            onTap={() => void sessionList.mark(row, 'deliver')}
          />
          <BigButton
            kind={2}
            label={words.nobody}
            spokenLabel={`${words.nobody} ${name}`}
            busy={busy}
            onTap={() => void sessionList.mark(row, 'nobody-home')}
          />
        </View>
      </Card>
    </View>
  )
})

/** What is done: one tap takes it back. */
const Over = observer(function Over() {
  const sessionList = useStore(sessionListStore)
  const over = sessionList.list?.rows?.filter((row) => row.delivery && !isOpen(row)) ?? []
  if (over.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.done} />
      <View className="list">
        {over.map((row) => (
          <CheckRow
            key={row.personId}
            title={row.name}
            side={addingWords.place(row)}
            state={sessionList.sending.has(row.personId) ? 'kept' : isTicked(row) ? 'on' : 'off'}
            value={isTicked(row) ? staffListWords.brought(clockWord(row.at)) : words.nobody}
            onTap={() => void sessionList.mark(row, isTicked(row) ? 'undo' : 'deliver')}
          />
        ))}
      </View>
    </View>
  )
})
