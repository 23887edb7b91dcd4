import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { IconName } from '@app/theme/icons'
import { button, opener } from './aria'
import { BigButton, type BigButtonProps } from './BigButton'
import { classes } from './classes'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import { spoken, type Words } from './words'

interface RowWords {
  title: Words
  side?: Words
  /** At the right: a count, a state in a word. */
  value?: string
  icon?: IconName
  /** The title in heavier type. */
  strong?: boolean
}

/**
 * The whole line is one target, perhaps one that opens what is below it, or it has one button beside words
 * that may be a target of their own, or it only tells.
 */
export type ListRowProps = RowWords &
  (
    | { onTap: () => void; button?: undefined; below?: undefined }
    | { onTap: () => void; button?: undefined; open: boolean; below: ReactNode }
    | {
        button: Pick<BigButtonProps, 'label' | 'onTap' | 'icon' | 'spokenLabel' | 'busy'>
        onTap?: () => void
      }
    | { onTap?: undefined; button?: undefined }
  )

/** One of several alike things; rows stand in a View of class `list`. */
export function ListRow(props: ListRowProps) {
  const { title, side, value, onTap } = props
  const label = spoken(title, side, value)
  if (props.button) {
    return (
      <RowBox wrap={props.button.label.length > 1} {...props} wordsTarget={onTap && button({ label, onTap })}>
        <BigButton kind={3} small {...props.button} />
      </RowBox>
    )
  }
  if ('open' in props) {
    const { open, below, ...row } = props
    return (
      <RowBox {...row} target={opener({ label, open, onTap })} below={open && below}>
        <Icon name={open ? 'chevron-up' : 'chevron-down'} className="i-go" />
      </RowBox>
    )
  }
  const tap = onTap && button({ label, onTap })
  return (
    <RowBox {...props} target={tap}>
      {onTap && <Icon name="chevron-right" className="i-go" />}
    </RowBox>
  )
}

interface RowBoxProps extends RowWords {
  children: ReactNode
  wrap?: boolean
  target?: object | undefined
  /** The words are a target beside the button. */
  wordsTarget?: object | undefined
  /** Below the line while it is open. */
  below?: ReactNode
}

function RowBox(props: RowBoxProps) {
  const { title, side, value, icon, strong, children, wrap, target, wordsTarget, below } = props
  return (
    <View className="row">
      <View className={classes('row-f', wrap && 'wrap')} {...target}>
        {icon && <Icon name={icon} />}
        <View className={classes('row-b', wordsTarget && 'is-target')} {...wordsTarget}>
          <View className={classes('row-t', strong && 'strong')}>
            <Phrase of={title} />
          </View>
          {side && (
            <View className="row-s">
              <Phrase of={side} />
            </View>
          )}
        </View>
        {value && <View className="row-v">{value}</View>}
        {children}
      </View>
      {below && <View className="row-x">{below}</View>}
    </View>
  )
}
