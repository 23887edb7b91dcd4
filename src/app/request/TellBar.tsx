import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../components/BigButton'
import { Phrase } from '../components/Phrase'
import { Why } from '../components/Why'
import { useStore } from '../frame/stores'
import { tellStore } from '../stores/tell-store'
import { useCallWay } from '../people/use-call-way'
import { categoryWords } from '../words/request'
import { tellSentences, tellWords, type SendWay } from '../words/request-tell'

export interface TellBarProps {
  ways: readonly SendWay[]
  /** Why it cannot be sent yet. */
  off?: readonly string[] | undefined
  onSend: (way: SendWay) => void
}

/** What it is and where it goes, and the ways to send it: of equal size, one tap each. */
export const TellBar = observer(function TellBar({ ways, off, onSend }: TellBarProps) {
  const tell = useStore(tellStore)
  const { call } = useCallWay()
  const { refusal, busy, kind, subject } = tell
  const side = subject ? tellWords.behalf : ways.length > 1 ? tellWords.choose : ''
  const [first, ...others] = ways
  if (!first) return null
  return (
    <>
      {refusal ? (
        <View className="act-sum">
          <Why words={tellSentences[refusal]} />
        </View>
      ) : (
        <View className="act-sum">
          <View>
            <Phrase of={[...(kind ? [`${categoryWords[kind]} ·`] : []), side]} />
          </View>
        </View>
      )}
      <View className="acts">
        <BigButton
          label={first.label}
          busy={busy && tellWords.busy}
          onTap={() => onSend(first)}
          {...(off && { off })}
        />
        {others.map((way) => (
          <BigButton
            key={way.label}
            kind={2}
            label={way.label}
            busy={busy && tellWords.busy}
            onTap={() => onSend(way)}
          />
        ))}
        {refusal === 'no-network' && call && <BigButton kind={2} icon="phone" {...call} />}
      </View>
    </>
  )
})
