import { View } from '@tarojs/components'
import { BigButton } from '../../components/BigButton'
import { Phrase } from '../../components/Phrase'
import type { Words } from '../../components/words'
import { dial } from '../../device/dial'
import type { ToldInstead } from '../../stores/request-desk-store'
import { answerWords as words } from '../../words/request-desk'

interface InsteadProps {
  told: readonly ToldInstead[]
  /** Whose matter it is. */
  name: string
}

/** No message reaches her: who is rung for her, who reads it, and the telephone in one tap. */
export function Instead({ told, name }: InsteadProps) {
  return (
    <View className="mt3">
      <Phrase of={words.noWechat(name)} />
      {told.map((one) => (
        <View key={one.name} className="mt1">
          <Phrase of={sentence(one)} />
          {one.phone !== null && (
            <View className="mt2">
              <BigButton
                kind={3}
                icon="phone"
                label={words.call(one.name)}
                onTap={() => one.phone !== null && void dial(one.phone)}
              />
            </View>
          )}
        </View>
      ))}
    </View>
  )
}

function sentence({ name, self, hears, rings, phone }: ToldInstead): Words {
  if (!rings) return words.ring.reads(name)
  if (phone === null) return words.ring.visit(name)
  if (self) return words.ring.herself
  return hears ? words.ring.other(name) : words.ring.fetch(name)
}
