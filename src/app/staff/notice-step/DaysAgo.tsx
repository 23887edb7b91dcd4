import { View } from '@tarojs/components'
import { addDays } from '../../../domain/calendar/moment'
import { fullDayWord } from '../../../domain/calendar/words'
import { Stepper } from '../../components/Stepper'
import { stepWords as words } from '../../words/notice-staff'

interface DaysAgoProps {
  label: string
  today: string
  days: number
  onChange: (days: number) => void
}

const mostDaysAgo = 30

/** A day that has been: so many days ago, with its date below. */
export function DaysAgo({ label, today, days, onChange }: DaysAgoProps) {
  return (
    <>
      <Stepper
        label={label}
        value={days}
        unit={words.daysAgo}
        min={0}
        max={mostDaysAgo}
        less={words.less}
        more={words.more}
        limit={words.agoLimit}
        onChange={onChange}
      />
      <View className="sec2 mt1">{fullDayWord(addDays(today, -days), today)}</View>
    </>
  )
}
