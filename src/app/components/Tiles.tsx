import { View } from '@tarojs/components'
import type { IconName } from '@app/theme/icons'
import { button } from './aria'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import { spoken, type Words } from './words'

export interface TileItem {
  /** Chooses the accent; one for each service. */
  service: 'canteen' | 'clinic' | 'class' | 'chief' | 'public'
  icon: IconName
  /** Four characters at most. */
  label: string
  /** One line; drawn at the standard level only. */
  hint?: Words
  onTap: () => void
}

export interface TilesProps {
  items: readonly TileItem[]
}

/** The services, two in a row, four at most in elder mode. */
export function Tiles({ items }: TilesProps) {
  return (
    <View className="tiles">
      {items.map((item) => (
        <View key={item.label} className="tile-w">
          <View
            className={`tile t-${item.service}`}
            {...button({ label: spoken(item.label, item.hint), onTap: item.onTap })}
          >
            <View className="tile-h">
              <Icon name={item.icon} />
              <View className="tile-t">{item.label}</View>
            </View>
            {item.hint && (
              <View className="tile-s">
                <Phrase of={item.hint} />
              </View>
            )}
          </View>
        </View>
      ))}
    </View>
  )
}
