import { View } from '@tarojs/components'
import { useState } from 'react'
import { isElder, type Level } from '@app/theme/level'
import { group, radio } from './aria'
import { classes } from './classes'
import { ListRow } from './ListRow'
import { Phrase } from './Phrase'
import { spoken, type Words } from './words'
import '../theme/choose.scss'

export interface DateCard {
  id: string
  /** 明天 */
  day: string
  /** 周二 24日, or why it cannot be chosen (不开). */
  side: Words
  /** The whole date on one line: 明天（周二 24日）. */
  line: Words
  /** It stands there but cannot be chosen. */
  off?: boolean
}

export interface DateCardsProps {
  level: Level
  /** 哪一天 */
  label: string
  /** Four at most. */
  days: readonly DateCard[]
  chosen: string
  onChoose: (id: string) => void
  /** 换一天 */
  change: string
}

/** Cards, never a wheel. In elder mode one line tells the day; 换一天 opens the cards as a list. */
export function DateCards(props: DateCardsProps) {
  const { level, days, chosen, onChoose, change } = props
  const [open, setOpen] = useState(false)
  const day = days.find(({ id }) => id === chosen)
  if (isElder(level) && !open && day) {
    return (
      <View className="list">
        <ListRow strong title={day.line} button={{ label: change, onTap: () => setOpen(true) }} />
      </View>
    )
  }
  const choose = (id: string) => {
    setOpen(false)
    onChoose(id)
  }
  return <Days {...props} onChoose={choose} />
}

function Days({ label, days, chosen, onChoose }: DateCardsProps) {
  return (
    <View className="days" {...group('radiogroup', label)}>
      {days.map(({ id, day, side, off }) => {
        const on = id === chosen
        const onTap = off ? undefined : () => onChoose(id)
        return (
          <View
            key={id}
            className={classes('day', on && 'is-on', off && 'is-off')}
            {...radio({ label: spoken(day, side), on, onTap })}
          >
            <View className="day-a">{day}</View>
            <View className="day-b">
              <Phrase of={side} />
            </View>
          </View>
        )
      })}
    </View>
  )
}
