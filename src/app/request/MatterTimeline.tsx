import { View } from '@tarojs/components'
import type { Moment } from '../../domain/calendar/moment'
import { Timeline } from '../components/Timeline'
import type { MatterWhole } from '../words/request'
import { matterPageWords } from '../words/request-mine'
import { Pictures } from './Pictures'
import { Sound } from './Sound'
import { timelineOf, type MatterNode } from './timeline'

export interface MatterTimelineProps {
  matter: MatterWhole
  now: Moment
}

/** The way of a request, with what was sent along: pictures large in one tap, recordings played. */
export function MatterTimeline({ matter, now }: MatterTimelineProps) {
  const { label, nodes } = timelineOf(matter, now)
  return <Timeline label={label} nodes={nodes.map((node) => ({ ...node, below: <Along {...node} /> }))} />
}

function Along({ pictures, recording }: MatterNode) {
  if (pictures.length === 0 && !recording) return null
  return (
    <View className="mt2">
      {recording && (
        <Sound source={recording.url} seconds={recording.seconds} label={matterPageWords.sound} />
      )}
      <Pictures links={pictures} />
    </View>
  )
}
