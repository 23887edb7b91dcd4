import { View } from '@tarojs/components'
import { dateOfTyped } from '../../../domain/calendar/typed-date'
import type { DateText } from '../../../domain/calendar/moment'
import { Field } from '../../components/Field'
import { Phrase } from '../../components/Phrase'
import { dayLine, daysWords as words } from '../../words/services'

/** What was typed of a span of days. */
export interface TypedSpan {
  from: string
  to: string
}

/** The days that were typed, the same day twice where only one was; null: not understood, or turned round. */
export function spanOf({ from, to }: TypedSpan, today: DateText): { from: DateText; to: DateText } | null {
  const first = dateOfTyped(from, today)
  const last = to.trim() === '' ? first : dateOfTyped(to, today)
  return first && last && first <= last ? { from: first, to: last } : null
}

interface SpanFieldsProps {
  span: TypedSpan
  today: DateText
  onSpan: (span: TypedSpan) => void
}

/** From which day to which, typed as one says them; beside each stands its weekday and its lunar date. */
export function SpanFields({ span, today, onSpan }: SpanFieldsProps) {
  const first = dateOfTyped(span.from, today)
  return (
    <View>
      {(['from', 'to'] as const).map((edge) => {
        const date = dateOfTyped(span[edge], today)
        const early = edge === 'to' && date !== null && first !== null && date < first
        const wrong = span[edge].trim() !== '' && date === null
        return (
          <View key={edge} className="mt3">
            <Field
              label={words[edge]}
              hint={words.dayHint[edge]}
              value={span[edge]}
              maxLength={20}
              onInput={(typed) => onSpan({ ...span, [edge]: typed })}
              {...(wrong && { error: words.dayWrong })}
              {...(early && { error: words.order })}
            />
            {date && (
              <View className="sec2 mt1">
                <Phrase of={dayLine(date, today)} />
              </View>
            )}
          </View>
        )
      })}
    </View>
  )
}
