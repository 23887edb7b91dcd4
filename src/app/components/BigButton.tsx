import { Text, View } from '@tarojs/components'
import type { IconName } from '@app/theme/icons'
import { button } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { Why } from './Why'
import type { Words } from './words'

export interface BigButtonProps {
  /** Says the result, eight characters at most. */
  label: string
  onTap: () => void
  /** 1 filled (one a screen), 2 outlined, 3 tinted helper, bad takes something back. */
  kind?: 1 | 2 | 3 | 'bad'
  /** Inside a row or card only. */
  small?: boolean
  /** A small button as wide as its card. */
  wide?: boolean
  icon?: IconName
  /** What a screen reader says when the label alone is not enough (打 119 火警). */
  spokenLabel?: string
  /** Why it cannot be tapped now; the line stands below the button. */
  off?: Words
  /** The word while the answer is awaited (正在订); no second tap goes out. */
  busy?: string | false
}

/** A button with its words; never truncated, never a bare icon. */
export function BigButton(props: BigButtonProps) {
  const { label, onTap, kind = 1, small, wide, icon, spokenLabel, off, busy } = props
  const still = off !== undefined || Boolean(busy)
  const names = classes(
    'btn',
    `btn-${kind}`,
    small && 'btn-s',
    wide && 'is-wide',
    off !== undefined && 'is-off',
    Boolean(busy) && 'is-busy',
  )
  return (
    <>
      <View
        className={names}
        {...button({ label: busy || (spokenLabel ?? label), onTap: still ? undefined : onTap })}
      >
        {icon && <Icon name={icon} small />}
        <Text>{busy || label}</Text>
      </View>
      {off !== undefined && <Why words={off} />}
    </>
  )
}
