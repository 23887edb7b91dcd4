import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState, type ReactNode } from 'react'
import { ListRow } from '../components/ListRow'
import type { SayingDraft } from '../stores/saying-draft'
import { tellWords } from '../words/request-tell'
import { SayCard } from './SayCard'
import { SayPhotos } from './SayPhotos'

export interface SayFormProps {
  draft: SayingDraft
  label: string
  hint?: string
  busy: boolean
  /** Stands between the card and the other ways: the kinds. */
  children?: ReactNode
}

/** Voice first; typing and pictures are one tap away. What was typed before stands there again. */
export const SayForm = observer(function SayForm({ draft, label, hint, busy, children }: SayFormProps) {
  const typedBefore = draft.words !== ''
  const [ways, setWays] = useState({ voice: !typedBefore, words: typedBefore })
  const { recording, pictures } = draft
  return (
    <>
      <SayCard draft={draft} label={label} hint={hint} ways={ways} />
      {pictures.length > 0 && <SayPhotos draft={draft} busy={busy} />}
      {children}
      <View className="sec">
        <View className="list">
          {!ways.words && (
            <ListRow
              icon="keyboard"
              title={tellWords.type}
              onTap={() => setWays({ voice: false, words: true })}
            />
          )}
          {!ways.voice && !recording && (
            <ListRow
              icon="mic"
              title={tellWords.speak}
              onTap={() => setWays({ voice: true, words: draft.words !== '' })}
            />
          )}
          {pictures.length === 0 && (
            <ListRow icon="camera" title={tellWords.addPhoto} onTap={() => void draft.addPictures()} />
          )}
        </View>
      </View>
    </>
  )
})
