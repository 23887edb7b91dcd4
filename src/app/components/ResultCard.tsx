import { View } from '@tarojs/components'
import { pageScrollTo } from '@tarojs/taro'
import { useEffect } from 'react'
import { heading, live } from './aria'
import { classes } from './classes'
import { FactCard, type FactCardProps } from './FactCard'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import type { Words } from './words'
import '../theme/result.scss'

export type ResultCardProps =
  /** 订好了, with the number to remember and the facts. */
  | { kind: 'done'; title: string; card?: Omit<FactCardProps, 'eave'> }
  /** 没订上, why, and what can be done. */
  | { kind: 'bad'; title: string; words: Words }

/** What happened, as the head of a page of its own; never a toast. */
export function ResultCard(props: ResultCardProps) {
  const done = props.kind === 'done'
  // The page may have been scrolled down to the button that led here.
  useEffect(() => void pageScrollTo({ scrollTop: 0, duration: 0 }), [])
  return (
    <View>
      <View className={classes('res', !done && 'is-bad')} {...live}>
        <Icon name={done ? 'circle-check' : 'circle-alert'} />
        <View className="res-t" {...heading}>
          {props.title}
        </View>
      </View>
      {props.kind === 'done' && props.card && <FactCard {...props.card} eave />}
      {props.kind === 'bad' && (
        <View>
          <Phrase of={props.words} />
        </View>
      )}
    </View>
  )
}
