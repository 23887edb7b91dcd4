import { View } from '@tarojs/components'
import { BigButton } from '../components/BigButton'
import { ListRow } from '../components/ListRow'
import { dial } from '../device/dial'
import { go } from '../routes'
import type { Elder } from '../stores/elders-store'
import { eldersWords as words } from '../words/booking-staff'
import { elderWords } from './elder-words'

interface ElderRowProps {
  elder: Elder
  /** Has a place in the next meal. */
  booked: boolean
  open: boolean
  onTap: () => void
}

/** One elder; open, it leads to telling something for him and to his phone. */
export function ElderRow({ elder, booked, open, onTap }: ElderRowProps) {
  const row = { ...elderWords(elder), ...(booked && { value: words.booked }) }
  return <ListRow {...row} open={open} onTap={onTap} below={<Ways elder={elder} />} />
}

function Ways({ elder: { personId, name, phone } }: { elder: Elder }) {
  const spoken = (word: string) => `${word} ${name}`
  return (
    <View className="acts">
      <BigButton
        kind={2}
        label={words.tell}
        spokenLabel={spoken(words.tell)}
        onTap={() => go('tellFor', { personId, name })}
      />
      {phone !== null && (
        <BigButton
          kind={3}
          icon="phone"
          label={words.call}
          spokenLabel={spoken(words.call)}
          onTap={() => void dial(phone)}
        />
      )}
    </View>
  )
}
