import { View } from '@tarojs/components'
import type { DayRule, PartRule } from '../../../domain/booking/service'
import { ChoiceCards } from '../../components/ChoiceCards'
import { SectionHead } from '../../components/SectionHead'
import { dayKinds, serviceWords as words, weekChips } from '../../words/services'
import { DayChips } from './DayChips'

const kinds = ['week', 'working-days', 'school-days', 'market-days'] as const
const everyDay = [0, 1, 2, 3, 4, 5, 6]

interface PartDaysProps {
  part: PartRule
  onDays: (days: DayRule) => void
}

/** On which days: chosen days of the week as chips, or days that follow from a calendar. */
export function PartDays({ part: { days }, onDays }: PartDaysProps) {
  const isWeek = Array.isArray(days)
  const toggle = (id: string) => {
    if (!isWeek) return
    const day = Number(id)
    onDays(days.includes(day) ? days.filter((one) => one !== day) : [...days, day].sort((a, b) => a - b))
  }
  const choose = (id: string) => {
    const kind = kinds.find((one) => one === id)
    if (kind === 'week') onDays(isWeek ? days : everyDay)
    else if (kind) onDays(kind)
  }
  return (
    <View className="mt3">
      <SectionHead words={words.dayKind} />
      <ChoiceCards
        label={words.dayKind}
        layout="pair"
        choices={kinds.map((kind) => ({ id: kind, title: dayKinds[kind] }))}
        chosen={isWeek ? 'week' : days}
        onChoose={choose}
      />
      {isWeek && (
        <View className="mt3">
          <DayChips label={words.days} days={weekChips} chosen={days.map(String)} onToggle={toggle} />
        </View>
      )}
    </View>
  )
}
