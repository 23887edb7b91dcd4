import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { BigButton } from '../components/BigButton'
import { Card } from '../components/Card'
import { Field } from '../components/Field'
import { VoiceButton } from '../components/VoiceButton'
import { Why } from '../components/Why'
import type { SayingDraft } from '../stores/saying-draft'
import { tellWords } from '../words/request-tell'
import { Sound } from './Sound'

export interface SayCardProps {
  draft: SayingDraft
  /** Above the box of words; what a screen reader says. */
  label: string
  /** Stands in the empty box. */
  hint?: string | undefined
  /** Whether the words' box, the voice button, or both stand there. */
  ways: { voice: boolean; words: boolean }
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** Where something is said: by holding and talking, by typing, or both. */
export const SayCard = observer(function SayCard({ draft, label, hint, ways }: SayCardProps) {
  return (
    <Card eave>
      {(ways.voice || draft.recording) && <Speak draft={draft} />}
      {ways.words && (
        <View className={ways.voice || draft.recording ? 'mt4' : ''}>
          <Field
            kind="text"
            label={label}
            {...(hint && { hint })}
            value={draft.words}
            onInput={(words) => draft.setWords(words)}
          />
        </View>
      )}
    </Card>
  )
})

const Speak = observer(function Speak({ draft }: { draft: SayingDraft }) {
  const { voice } = draft
  useEffect(() => () => voice.leave(), [voice])
  const { seconds, trouble } = voice
  const { recording } = draft
  if (recording) {
    return (
      <>
        <Sound source={recording.path} seconds={recording.seconds} label={tellWords.listen} />
        <View className="mt3">
          <BigButton
            kind={2}
            icon="rotate-ccw"
            label={tellWords.again}
            onTap={() => draft.setRecording(null)}
          />
        </View>
      </>
    )
  }
  return (
    <>
      <VoiceButton
        voice={seconds === null ? { kind: 'idle' } : { kind: 'recording', time: clock(seconds) }}
        hold={tellWords.hold}
        release={tellWords.release}
        hint={tellWords.voiceHint}
        onPress={() => void voice.press()}
        onRelease={() => voice.release()}
      />
      {trouble && <Why words={trouble === 'refused' ? tellWords.refusedVoice : tellWords.tooShort} />}
    </>
  )
})
