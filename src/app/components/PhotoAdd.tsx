import { Image, Text, View } from '@tarojs/components'
import { button, silent } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { spoken } from './words'
import '../theme/field.scss'

export interface Photo {
  id: string
  /** Where the picture is. */
  src: string
  /** What it shows, or its number: 第 1 张照片. */
  label: string
  state?: { kind: 'sending'; words: string; /** 0 to 1 */ share: number } | { kind: 'failed'; words: string }
}

export interface PhotoAddProps {
  photos: readonly Photo[]
  /** Looks at one, or takes it back. */
  onOpen?: (id: string) => void
  /** 拍照片; absent when there are three already. */
  add?: { label: string; onTap: () => void }
}

/** Pictures that go along. Progress is a bar and a word. */
export function PhotoAdd({ photos, onOpen, add }: PhotoAddProps) {
  return (
    <View className="photos">
      {photos.map((photo) => (
        <View key={photo.id} className="photo-w">
          <OnePhoto {...photo} onTap={onOpen && (() => onOpen(photo.id))} />
        </View>
      ))}
      {add && (
        <View className="photo-w">
          <View className="photo photo-add" {...button(add)}>
            <Icon name="camera" />
            <Text className="photo-t">{add.label}</Text>
          </View>
        </View>
      )}
    </View>
  )
}

function OnePhoto({ src, label, state, onTap }: Omit<Photo, 'id'> & { onTap: (() => void) | undefined }) {
  const said = spoken(label, state?.words)
  const target = onTap ? button({ label: said, onTap }) : { role: 'img', ariaRole: 'img', ariaLabel: said }
  return (
    <View className="photo" {...target}>
      <Image className="photo-img" src={src} mode="aspectFill" {...silent} />
      {state && (
        <View className={classes('photo-m', state.kind === 'failed' && 'is-bad')}>
          <Text>{state.words}</Text>
          {state.kind === 'sending' && (
            <View className="photo-p">
              <View className="photo-pb" style={{ width: `${state.share * 100}%` }} />
            </View>
          )}
        </View>
      )}
    </View>
  )
}
