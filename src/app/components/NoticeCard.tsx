import { Text, View } from '@tarojs/components'
import { button } from './aria'
import { classes } from './classes'
import { Phrase } from './Phrase'
import { Tag, type TagProps } from './Tag'
import { spoken, type Words } from './words'

export interface NoticeCardProps {
  /** 财务 */
  category: string
  /** 每月一次 */
  when: string
  /** Party affairs carry a red word. */
  party?: boolean
  title: string
  /** One plain sentence. */
  line: Words
  tags?: readonly TagProps[]
  onTap: () => void
}

/** A notice: class, title, one sentence. */
export function NoticeCard({ category, when, party, title, line, tags = [], onTap }: NoticeCardProps) {
  const said = spoken(category, title, line, ...tags.map(({ words }) => words))
  return (
    <View className="notice it" {...button({ label: said, onTap })}>
      <View className={classes('notice-k', party && 'is-party')}>
        <Text className="notice-kb">{category}</Text>
        <Text>{when}</Text>
      </View>
      <View className="notice-t">{title}</View>
      <View className="notice-s">
        <Phrase of={line} />
      </View>
      {tags.length > 0 && (
        <View className="notice-m">
          {tags.map((tag) => (
            <Tag key={tag.words} {...tag} />
          ))}
        </View>
      )}
    </View>
  )
}
