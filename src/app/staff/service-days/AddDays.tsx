import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { addDays, dateOf, daysBetween, weekdayOf, type DateText } from '../../../domain/calendar/moment'
import type { TimetableChange } from '../../../domain/booking/service'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Field } from '../../components/Field'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { serviceStore } from '../../stores/service-store'
import { daysWords as words, weekChips } from '../../words/services'
import { DayChips } from '../service/DayChips'
import { SpanFields, spanOf } from './SpanFields'

type Kind = 'closed' | 'held-on' | 'season'
const mostDays = 60
const allParts = ''

/** One line more: closed, held beside, or the farm season, from a day to a day. */
export const AddDays = observer(function AddDays({ onDone }: { onDone: () => void }) {
  const store = useStore(serviceStore)
  const [kind, setKind] = useState<Kind>('closed')
  const [typed, setTyped] = useState({ from: '', to: '' })
  const [part, setPart] = useState(allParts)
  const [week, setWeek] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const { settings, service, now } = store
  const parts = settings?.timetable.parts ?? []
  const kinds: Kind[] = service === 'canteen' ? ['closed', 'held-on', 'season'] : ['closed', 'held-on']
  const span = spanOf(typed, dateOf(now))
  const named = kind === 'held-on' && part === allParts ? (parts[0]?.part ?? '') : part
  const change = span && changeOf(kind, span, { part: named, week: week.map(Number), reason: reason.trim() })
  const put = () => {
    if (!change) return
    store.addDay(change)
    onDone()
  }
  const choices = [
    ...(kind === 'closed' ? [{ id: allParts, title: words.all }] : []),
    ...parts.map((one) => ({ id: one.part, title: one.name })),
  ]
  const toggle = (day: string) =>
    setWeek(week.includes(day) ? week.filter((one) => one !== day) : [...week, day])
  return (
    <View className="sec">
      <ChoiceCards
        label={words.add}
        choices={kinds.map((one) => ({
          id: one,
          title: words.kinds[one],
          ...(one === 'season' && { side: words.season }),
        }))}
        chosen={kind}
        onChoose={(id) => setKind(kinds.find((one) => one === id) ?? 'closed')}
      />
      <SpanFields span={typed} today={dateOf(now)} onSpan={setTyped} />
      {kind !== 'season' && (
        <>
          {parts.length > 1 && (
            <View className="mt3">
              <SectionHead words={words.which} />
              <ChoiceCards
                label={words.which}
                layout="pair"
                choices={choices}
                chosen={named}
                onChoose={setPart}
              />
            </View>
          )}
          <View className="mt3">
            <SectionHead words={words.only} />
            <DayChips label={words.only} days={weekChips} chosen={week} onToggle={toggle} />
          </View>
        </>
      )}
      {kind === 'closed' && (
        <View className="mt3">
          <Field
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            maxLength={20}
            onInput={setReason}
          />
        </View>
      )}
      <View className="acts mt4">
        <BigButton label={words.put} onTap={put} {...(!change && { off: words.missing })} />
        <BigButton kind={2} label={words.back} onTap={onDone} />
      </View>
      {kind === 'held-on' && span && daysBetween(span.from, span.to) >= mostDays && (
        <Why words={words.many} />
      )}
    </View>
  )
})

interface Rest {
  part: string
  /** Only these days of the week; none: all of them. */
  week: number[]
  reason: string
}

/** The change that was put together; null while something is missing. */
function changeOf(
  kind: Kind,
  { from, to }: { from: DateText; to: DateText },
  { part, week, reason }: Rest,
): TimetableChange | null {
  if (kind === 'season') return { kind, from, to }
  if (kind === 'closed') {
    if (reason === '') return null
    const weekdays = week.length > 0 ? { weekdays: week } : {}
    return { kind, from, to, part: part === allParts ? null : part, reason, ...weekdays }
  }
  const all = Array.from({ length: Math.min(daysBetween(from, to) + 1, mostDays) }, (_, at) =>
    addDays(from, at),
  )
  const dates = all.filter((date) => week.length === 0 || week.includes(weekdayOf(date)))
  return dates.length > 0 && part !== allParts ? { kind, dates, part, capacity: null } : null
}
