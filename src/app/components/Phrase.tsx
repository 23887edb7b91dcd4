import { Text } from '@tarojs/components'
import { classes } from './classes'
import type { Words } from './words'

export interface PhraseProps {
  of: Words
}

/** Words inside a View: a string as it is, an array as phrases that never break inside. */
export function Phrase({ of }: PhraseProps) {
  if (typeof of === 'string') return <Text>{of}</Text>
  return (
    <>
      {of.map((phrase, place) => {
        const gap = phrase.endsWith(' ·')
        const blank = !gap && phrase.endsWith(' ')
        return (
          <Text key={place} className={classes('ph', gap && 'ph-g', blank && 'ph-s')}>
            {gap ? phrase.slice(0, -2) : phrase.trimEnd()}
          </Text>
        )
      })}
    </>
  )
}
