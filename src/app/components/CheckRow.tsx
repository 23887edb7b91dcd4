import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { checkbox } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import { spoken, type Words } from './words'

export interface CheckRowProps {
  title: Words
  side?: Words
  /** Before the title: 01. */
  number?: string
  /** 11:31 到: at the right, below in elder mode. */
  value?: string
  /** Beside the second line: what must not be overlooked (忌花生). */
  tag?: ReactNode
  /** `kept` is ticked on the phone and not sent yet. */
  state: 'off' | 'on' | 'kept'
  onTap: () => void
}

/** One tap on the whole line ticks it; rows stand in a View of class `list`. */
export function CheckRow({ title, side, number, value, tag, state, onTap }: CheckRowProps) {
  const ticked = state !== 'off'
  const target = checkbox({ label: spoken(number, title, side, value), on: ticked, onTap })
  return (
    <View className="row">
      <View className={classes('row-f', state === 'on' && 'is-on')} {...target}>
        <View className={classes('tick', state === 'kept' && 'tick-part')}>
          {ticked && <Icon name="check" />}
        </View>
        <View className="row-b">
          <View className="row-t">
            {number && <Text className="pn num">{number}</Text>}
            <Phrase of={title} />
          </View>
          {side && (
            <View className="row-s">
              <Phrase of={side} />
            </View>
          )}
          {value && <View className="row-s num elder-only">{value}</View>}
          {tag && <View className="mt1">{tag}</View>}
        </View>
        {value && <View className="row-v num std-only">{value}</View>}
      </View>
    </View>
  )
}
