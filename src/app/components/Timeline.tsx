import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { group } from './aria'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import type { Words } from './words'

export interface TimelineNode {
  /** `next` only when a date is promised. */
  kind: 'next' | 'now' | 'past'
  /** 今天 14:10 */
  when: Words
  /** 村委刘主任：电工明天来看 */
  what: Words
  /** What was sent along: a play bar, pictures. */
  below?: ReactNode
}

export interface TimelineProps {
  /** 走到哪一步了 */
  label: string
  /** Newest first; the promised next step above it. */
  nodes: readonly TimelineNode[]
}

/** What happened, newest on top. */
export function Timeline({ label, nodes }: TimelineProps) {
  return (
    <View {...group('list', label)}>
      {nodes.map(({ kind, when, what, below }, place) => (
        <View key={place} className={`tl-n is-${kind}`}>
          <View className="tl-dot">{kind !== 'next' && <Icon name="check" />}</View>
          <View className="tl-w">
            <Phrase of={when} />
          </View>
          <View className="tl-b">
            <Phrase of={what} />
          </View>
          {below}
        </View>
      ))}
    </View>
  )
}
