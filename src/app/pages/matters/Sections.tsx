import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { stateTags } from '../../booking/state-tags'
import { ListRow } from '../../components/ListRow'
import { MatterCard } from '../../components/MatterCard'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import { openMatter } from '../../request/open-matter'
import { matterCardOf } from '../../request/timeline'
import { go } from '../../routes'
import { serviceWords, standingLine, stateWords, whenWords } from '../../words/booking'
import type { Matter } from '../../words/request'
import { mattersWords as words } from '../../words/request-mine'

/** 正在办. */
export const Running = observer(function Running() {
  const { running } = useStores().requests
  if (running.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.running} />
      <Cards of={running} />
    </View>
  )
})

const Cards = observer(function Cards({ of }: { of: readonly Matter[] }) {
  const { now } = useStores().requests
  return (
    <View className="stack">
      {of.map((matter) => (
        <MatterCard key={matter.id} {...matterCardOf(matter, now ?? '')} onTap={() => openMatter(matter)} />
      ))}
    </View>
  )
})

/** 订好的. */
export const Booked = observer(function Booked() {
  const { comingLines, now } = useStores().booking
  if (comingLines.length === 0 || now === null) return null
  return (
    <View className="sec">
      <SectionHead words={words.booked} />
      <View className="stack">
        {comingLines.map((one) => (
          <MatterCard
            key={`${one.sessionId}:${one.personId}`}
            status={stateTags[one.state]}
            statusWords={stateWords[one.state]}
            when={one.personName}
            title={one.standing ? standingLine : serviceWords[one.service].what(one.name, 1 + one.guests)}
            next={whenWords(one, now)}
            onTap={() =>
              one.standing
                ? go('standing', { person: one.personId })
                : go('booked', { session: one.sessionId, person: one.personId })
            }
          />
        ))}
      </View>
    </View>
  )
})

/** 办完的: one line with their number, a tap shows them; and the way to what was booked before. */
export const Past = observer(function Past() {
  const { requests, booking } = useStores()
  const { past } = requests
  const [open, setOpen] = useState(false)
  if (past.length === 0 && booking.past.length === 0) return null
  return (
    <View className="sec">
      <View className="list">
        {past.length > 0 && (
          <ListRow
            icon="circle-check"
            title={words.past}
            value={words.count(past.length)}
            onTap={() => setOpen(!open)}
          />
        )}
        {booking.past.length > 0 && (
          <ListRow icon="calendar-days" title={words.bookedBefore} onTap={() => go('bookings')} />
        )}
      </View>
      {open && (
        <View className="mt3">
          <Cards of={past} />
        </View>
      )}
    </View>
  )
})
