import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { dateOf } from '../../../domain/calendar/moment'
import type { SchoolCalendar } from '../../../domain/booking/service'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { serviceStore } from '../../stores/service-store'
import { dayLine, daysWords as words } from '../../words/services'
import { SpanFields, spanOf } from './SpanFields'

type List = 'terms' | 'off'
const noSchool = (): SchoolCalendar => ({ terms: [], off: [], held: [] })

/** The terms and holidays of the school, for what runs on the days of school. */
export const School = observer(function School() {
  const store = useStore(serviceStore)
  const { parts = [], school } = store.settings?.timetable ?? {}
  if (!parts.some(({ days }) => days === 'school-days')) return null
  return (
    <View className="sec">
      <SectionHead words={words.school} />
      {(school?.terms.length ?? 0) === 0 && <Why words={words.termNone} />}
      <Spans list="terms" />
      <Spans list="off" />
    </View>
  )
})

const Spans = observer(function Spans({ list }: { list: List }) {
  const store = useStore(serviceStore)
  const [adding, setAdding] = useState(false)
  const [typed, setTyped] = useState({ from: '', to: '' })
  const today = dateOf(store.now)
  const spans = store.settings?.timetable.school?.[list] ?? []
  const change = (how: (school: SchoolCalendar) => void) =>
    store.change(({ timetable }) => {
      const school = timetable.school ?? noSchool()
      how(school)
      timetable.school = school.terms.length + school.off.length === 0 ? null : school
    })
  const span = spanOf(typed, today)
  const put = () => {
    if (!span) return
    change((school) => school[list].push(span))
    setTyped({ from: '', to: '' })
    setAdding(false)
  }
  return (
    <View className="mt3">
      {spans.length > 0 && (
        <View className="list">
          {spans.map(({ from, to }, at) => (
            <ListRow
              key={`${from} ${to}`}
              title={list === 'terms' ? words.terms : words.off}
              side={[...dayLine(from, today), '到', ...dayLine(to, today)]}
              button={{
                label: words.remove,
                spokenLabel: `${words.remove} ${list === 'terms' ? words.terms : words.off} ${from}`,
                onTap: () => change((school) => school[list].splice(at, 1)),
              }}
            />
          ))}
        </View>
      )}
      {adding && <SpanFields span={typed} today={today} onSpan={setTyped} />}
      <View className="mt3">
        {adding ? (
          <BigButton label={words.put} onTap={put} {...(!span && { off: words.dayWrong })} />
        ) : (
          <BigButton
            kind={3}
            label={list === 'terms' ? words.addTerm : words.addOff}
            onTap={() => setAdding(true)}
          />
        )}
      </View>
    </View>
  )
})
