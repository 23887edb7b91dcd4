import { View } from '@tarojs/components'
import { classes } from './classes'
import '../theme/figures.scss'

export interface Figure {
  /** 3, or 少于 5 where a cell is too small to show. */
  value: string
  /** 今天到期 */
  label: string
  tone?: 'bad' | 'wait'
}

export interface FigureRowProps {
  /** Three at most. */
  figures: readonly Figure[]
}

/** Figures for those who work here: in a row, one a line in elder mode. */
export function FigureRow({ figures }: FigureRowProps) {
  return (
    <View className="figs">
      {figures.map(({ value, label, tone }) => (
        <View key={label} className={classes('fig', tone && `is-${tone}`)}>
          <View className="fig-n num">{value}</View>
          <View className="fig-k">{label}</View>
        </View>
      ))}
    </View>
  )
}
