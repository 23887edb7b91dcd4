import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { PlayBar } from '../components/PlayBar'
import { Why } from '../components/Why'
import { useStores } from '../frame/stores'
import { matterPageWords } from '../words/request-mine'
import { tellWords } from '../words/request-tell'

export interface SoundProps {
  /** A path or link; null when the recording is gone. */
  source: string | null
  seconds: number
  label: string
}

/** A recording that can be heard, or the sentence that it is gone. */
export const Sound = observer(function Sound({ source, seconds, label }: SoundProps) {
  const { sound } = useStores()
  // It falls silent when its page is left.
  useEffect(() => () => sound.stop(), [sound])
  if (source === null) return <Why words={matterPageWords.gone} />
  const on = sound.playing === source
  return (
    <PlayBar
      label={on ? tellWords.stop : label}
      time={tellWords.seconds(seconds)}
      playing={on}
      onTap={() => sound.toggle(source)}
    />
  )
})
