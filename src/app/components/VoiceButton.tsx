import { Text, View } from '@tarojs/components'
import { useRef } from 'react'
import { button, live } from './aria'
import { BigButton } from './BigButton'
import { classes } from './classes'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import { PlayBar, type PlayBarProps } from './PlayBar'
import type { Words } from './words'
import '../theme/voice.scss'

export type Voice =
  | { kind: 'idle' }
  /** `time` is what has run: 0:07. */
  | { kind: 'recording'; time: string }
  | { kind: 'recorded'; play: PlayBarProps; again: { label: string; onTap: () => void } }

export interface VoiceButtonProps {
  voice: Voice
  /** 按住说话; 松开就停 */
  hold: string
  release: string
  /** 说方言也行，最长 1 分钟 */
  hint: Words
  onPress: () => void
  onRelease: () => void
}

/** Heights of the still bars, in px. */
const bars = [10, 18, 26, 14, 30, 22, 12, 24, 16, 8, 20]

/** Hold to talk; what was said can be heard and said again. Sending works with the recording alone. */
export function VoiceButton({ voice, hold, release, hint, onPress, onRelease }: VoiceButtonProps) {
  const handlers = usePress(onPress, onRelease)
  if (voice.kind === 'recorded') {
    return (
      <>
        <PlayBar {...voice.play} />
        <View className="mt3">
          <BigButton kind={2} icon="rotate-ccw" {...voice.again} />
        </View>
      </>
    )
  }
  const recording = voice.kind === 'recording'
  return (
    <View className="voice">
      <View className={classes('voice-ring', recording && 'is-rec')}>
        <View
          className={classes('voice-b', recording && 'is-rec')}
          {...button({ label: recording ? release : hold, onTap: undefined })}
          {...held}
          {...handlers}
        >
          {recording ? <Text className="voice-n num">{voice.time}</Text> : <Icon name="mic" />}
          <Text className="voice-w">{recording ? release : hold}</Text>
        </View>
      </View>
      {recording ? <Bars /> : <Hint words={hint} />}
    </View>
  )
}

/** It is held, not tapped: the target has no tap handler and yet is not disabled. */
const held = { ariaDisabled: 'false', hoverClass: 'is-press' }

/** A finger on a phone, a mouse in the preview; after a touch the browser's imitated mouse is ignored. */
function usePress(onPress: () => void, onRelease: () => void) {
  const touched = useRef(false)
  return {
    onTouchStart: () => {
      touched.current = true
      onPress()
    },
    onTouchEnd: onRelease,
    onTouchCancel: onRelease,
    onMouseDown: () => {
      if (!touched.current) onPress()
    },
    onMouseUp: () => {
      if (!touched.current) onRelease()
    },
  }
}

function Bars() {
  return (
    <View className="bars" {...live}>
      {bars.map((height, place) => (
        <View key={place} className="bars-b" style={{ height: `${height}px` }} />
      ))}
    </View>
  )
}

function Hint({ words }: { words: Words }) {
  return (
    <View className="voice-s">
      <Phrase of={words} />
    </View>
  )
}
