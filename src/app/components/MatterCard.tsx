import { View } from '@tarojs/components'
import { button } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import type { Status } from './statusTag'
import { Tag } from './Tag'
import { spoken, type Words } from './words'

export interface MatterCardProps {
  status: Status
  /** 办理中 */
  statusWords: string
  /** At the right: when it came, its number, for staff what is left of the time. */
  when: Words
  /** Colours `when` where time runs out. */
  urgent?: 'wait' | 'bad'
  title: string
  /** What comes next, with its latest date. */
  next: Words
  onTap: () => void
}

/** Whatever has a status and a date; the whole card opens it. */
export function MatterCard({ status, statusWords, when, urgent, title, next, onTap }: MatterCardProps) {
  return (
    <View className="matter it" {...button({ label: spoken(statusWords, title, next, when), onTap })}>
      <View className="matter-h">
        <Tag status={status} words={statusWords} />
        <View className={classes('matter-d', urgent && `left-${urgent}`)}>
          <Phrase of={when} />
        </View>
      </View>
      <View className="matter-t">{title}</View>
      <View className="matter-n">
        <View className="matter-b">
          <Phrase of={next} />
        </View>
        <Icon name="chevron-right" small />
      </View>
    </View>
  )
}
