import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Capsule } from '@app/device/shapes'
import type { IconName } from '@app/theme/icons'
import type { Level } from '@app/theme/level'
import { heading, live } from './aria'
import { EmptyFace } from './EmptyFace'
import { Icon } from './Icon'
import { NavBar } from './NavBar'
import { Phrase } from './Phrase'
import { Waiting } from './Waiting'
import type { Words } from './words'

interface Way {
  label: string
  onTap: () => void
}

/** What the page shows now: one of four. */
export type Face =
  | { kind: 'content' }
  | { kind: 'waiting' }
  | { kind: 'empty'; icon: IconName; words: Words; button?: Way }
  | { kind: 'trouble'; words: Words; onAgain: () => void; call?: Way }

export interface FrameWords {
  /** 返回 */
  back: string
  /** 正在取，马上就好 */
  waiting: string
  /** 再试一次 */
  again: string
}

export interface PageFrameProps {
  level: Level
  capsule: Capsule
  words: FrameWords
  face: Face
  /** Tab pages: the page's name stands in the bar instead of 返回. */
  name?: string
  onBack?: () => void
  /** Stands below the bar at the level's size. */
  title?: Words
  subtitle?: Words
  /** A line above the title: tags, the kind of a notice. */
  above?: ReactNode
  /** Said while there is no network; absent when there is. */
  offline?: Words
  /** The bottom bar: one line and the one filled button. Shown with the content only. */
  bar?: ReactNode
  /** The tab bar; on tab pages, with every face. */
  tabs?: ReactNode
  /** Above everything: a sheet from below. */
  sheet?: ReactNode
  children: ReactNode
}

/** Every page stands in this frame: level, bar, title, one of four faces, what is at the bottom. */
export function PageFrame(props: PageFrameProps) {
  const { level, capsule, words, face, name, onBack, offline, bar, tabs, sheet } = props
  return (
    <View className={`root m-${level}`}>
      <NavBar capsule={capsule} name={name} back={words.back} onBack={onBack} />
      {offline && (
        <View className="net" {...live}>
          <Icon name="wifi-off" small />
          <View>
            <Phrase of={offline} />
          </View>
        </View>
      )}
      <View className="main">
        <Title {...props} />
        <FaceOf {...props} />
      </View>
      <View className="foot">
        {bar && face.kind === 'content' && <View className="act">{bar}</View>}
        {tabs}
      </View>
      {sheet}
    </View>
  )
}

function Title({ title, subtitle, above }: PageFrameProps) {
  return (
    <>
      {above}
      {title && (
        <View className="h1" {...heading}>
          <Phrase of={title} />
        </View>
      )}
      {subtitle && (
        <View className="h1-sub">
          <Phrase of={subtitle} />
        </View>
      )}
    </>
  )
}

function FaceOf({ face, words, children }: PageFrameProps) {
  switch (face.kind) {
    case 'content':
      return children
    case 'waiting':
      return <Waiting words={words.waiting} />
    case 'empty':
      return <EmptyFace icon={face.icon} words={face.words} button={face.button} />
    case 'trouble': {
      const again = { label: words.again, onTap: face.onAgain }
      return <EmptyFace icon="cloud-off" words={face.words} button={again} call={face.call} />
    }
  }
}
