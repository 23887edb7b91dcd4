import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { timeOfTyped } from '../../../domain/calendar/typed-time'
import type { PartRule } from '../../../domain/booking/service'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { useStore } from '../../frame/stores'
import { serviceStore } from '../../stores/service-store'
import { serviceWords as words } from '../../words/services'
import { Limits } from './Limits'
import { PartDays } from './PartDays'
import { TypedField } from './TypedField'

/** A whole number of seats. */
const seatsOf = (typed: string): number | null => {
  const seats = Number(typed)
  return /^\d{1,3}$/.test(typed) && seats >= 1 && seats <= 500 ? seats : null
}

/** One line of the weekly rule: its days, hours, seats and limits. */
export const PartForm = observer(function PartForm({ part, only }: { part: PartRule; only: boolean }) {
  const store = useStore(serviceStore)
  const change = (how: (rule: PartRule) => void) =>
    store.change(({ timetable }) => {
      const rule = timetable.parts.find((one) => one.part === part.part)
      if (rule) how(rule)
    })
  const remove = () =>
    store.change(({ timetable }) => {
      timetable.parts = timetable.parts.filter((one) => one.part !== part.part)
      timetable.changes = timetable.changes.filter((one) => one.kind === 'season' || one.part !== part.part)
    })
  return (
    <View>
      <Field
        label={words.part}
        hint={words.partHint}
        value={part.name}
        maxLength={10}
        onInput={(name) => change((rule) => (rule.name = name))}
      />
      <PartDays part={part} onDays={(days) => change((rule) => (rule.days = days))} />
      {(['starts', 'ends'] as const).map((edge) => (
        <TypedField
          key={edge}
          box={`${part.part}.${edge}`}
          label={words[edge]}
          hint={words.timeHint[edge]}
          value={part[edge]}
          read={timeOfTyped}
          error={words.timeWrong}
          onValue={(time) => change((rule) => (rule[edge] = time))}
        />
      ))}
      <TypedField
        box={`${part.part}.seats`}
        label={words.seats}
        value={String(part.capacity)}
        number
        read={seatsOf}
        error={words.seatsWrong}
        onValue={(capacity) => change((rule) => (rule.capacity = capacity))}
      />
      <Limits part={part} onLimit={(which, limit) => change((rule) => (rule[which] = limit))} />
      {!only && (
        <View className="mt3">
          <BigButton kind="bad" label={words.removePart} onTap={remove} />
        </View>
      )}
    </View>
  )
})
