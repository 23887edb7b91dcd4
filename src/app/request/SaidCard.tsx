import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../components/Card'
import { Why } from '../components/Why'
import type { MatterWhole } from '../words/request'
import { matterPageWords as words } from '../words/request-mine'
import { Pictures } from './Pictures'
import { Sound } from './Sound'

export interface SaidCardProps {
  matter: Pick<MatterWhole, 'recording' | 'words' | 'pictureLinks' | 'heldPictures' | 'spokenYes'>
  /** A line above, and what stands below. */
  above?: ReactNode
  children?: ReactNode
}

/** What was said at the beginning: recording, words, pictures, and her own yes where somebody spoke for her. */
export function SaidCard({ matter, above, children }: SaidCardProps) {
  const { recording, words: said, pictureLinks, heldPictures, spokenYes } = matter
  const isEmpty = said === null && !recording && pictureLinks.length === 0
  return (
    <Card>
      {above}
      <View className={above ? 'mt2' : ''}>
        {recording && <Sound source={recording.url} seconds={recording.seconds} label={words.sound} />}
        {said !== null && <View className={recording ? 'mt3' : ''}>{said}</View>}
        {pictureLinks.length > 0 && (
          <View className={said !== null || recording ? 'mt3' : ''}>
            <Pictures links={pictureLinks} />
          </View>
        )}
        {isEmpty && <View className="sec2">{words.emptied}</View>}
        {heldPictures > 0 && <Why words={words.held(heldPictures)} />}
        {spokenYes !== null && (
          <View className="sec2 mt3">
            {words.spokenYes}：{spokenYes}
          </View>
        )}
      </View>
      {children}
    </Card>
  )
}
