import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { clockWord } from '../../../domain/calendar/words'
import { CheckRow } from '../../components/CheckRow'
import { SectionHead } from '../../components/SectionHead'
import { Tag } from '../../components/Tag'
import { useStore } from '../../frame/stores'
import { isTicked, type ListRow, sessionListStore } from '../../stores/session-list-store'
import { stateWords } from '../../words/booking'
import { staffListWords } from '../../words/booking-staff'
import { byLane } from './by-lane'

/** Lane by lane; one tap on a name ticks it, another takes the tick back. */
export const Lanes = observer(function Lanes() {
  const { list } = useStore(sessionListStore)
  return byLane(list?.rows ?? []).map(({ lane, rows, seats, missing }) => (
    <View key={lane} className="sec">
      <SectionHead words={lane || staffListWords.elsewhere} side={staffListWords.lane(seats, missing)} />
      <View className="list">
        {rows.map(({ row, number }) => (
          <Guest key={row.personId} row={row} number={number} />
        ))}
      </View>
    </View>
  ))
})

const Guest = observer(function Guest({ row, number }: { row: ListRow; number: number }) {
  const sessionList = useStore(sessionListStore)
  const came = isTicked(row)
  const sending = sessionList.sending.has(row.personId)
  const pays = row.pays === null ? '' : staffListWords.pays(row.pays)
  return (
    <CheckRow
      number={String(number).padStart(2, '0')}
      title={row.name}
      side={[staffListWords.portions(row.seats), pays]}
      state={sending ? 'kept' : came ? 'on' : 'off'}
      {...(came && { value: (row.delivery ? staffListWords.brought : staffListWords.at)(clockWord(row.at)) })}
      {...tagOf(row)}
      onTap={() => void sessionList.tick(row)}
    />
  )
})

/** What must not be overlooked: that he did not come, or that it is carried to him. */
function tagOf({ state, delivery }: ListRow) {
  if (state === 'no-show') return { tag: <Tag status="no-show" words={stateWords['no-show']} /> }
  return delivery ? { tag: <Tag status="delivery" words={staffListWords.home} /> } : {}
}
