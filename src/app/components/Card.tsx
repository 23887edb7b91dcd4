import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'

export interface CardProps {
  children: ReactNode
  /** The roof line: over the one card that answers this screen's question, at most once a screen. */
  eave?: boolean
}

/** A white wall. One inside a `stack` keeps its distance by itself. */
export function Card({ children, eave }: CardProps) {
  return <View className={classes('card', 'it', eave && 'eave')}>{children}</View>
}
