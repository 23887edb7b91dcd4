import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { PhotoAdd } from '../components/PhotoAdd'
import { SectionHead } from '../components/SectionHead'
import type { SayingDraft } from '../stores/saying-draft'
import { tellWords } from '../words/request-tell'

/** The pictures that go along; a tap takes one back, the last card adds one. */
export const SayPhotos = observer(function SayPhotos({ draft, busy }: { draft: SayingDraft; busy: boolean }) {
  const photos = draft.pictures.map(({ path }, place) => ({
    id: path,
    src: path,
    label: tellWords.photo(place + 1),
    ...(busy && {
      state: { kind: 'sending' as const, words: tellWords.sending, share: draft.shares[path] ?? 0 },
    }),
  }))
  const add = { label: tellWords.addPhoto, onTap: () => void draft.addPictures() }
  return (
    <View className="sec">
      <SectionHead words={tellWords.photos} />
      <PhotoAdd
        photos={photos}
        {...(!busy && { onOpen: (path: string) => draft.removePicture(path) })}
        {...(!busy && draft.picturesLeft > 0 && { add })}
      />
    </View>
  )
})
