import { View } from '@tarojs/components'
import { BigButton } from '../components/BigButton'
import { ListRow } from '../components/ListRow'
import { dial } from '../device/dial'
import { go } from '../routes'
import type { Elder, Meal } from '../stores/elders-store'
import { eldersWords as words } from '../words/booking-staff'
import { elderWords } from './elder-words'

interface ElderRowProps {
  elder: Elder
  /** The next meal that can still be ordered. */
  meal: Meal | null
  /** Has a place in it. */
  booked: boolean
  open: boolean
  onTap: () => void
  /** Asks before the place is given back. */
  onCancel: () => void
}

/** One elder; open, it leads to ordering, giving back and telling something for him, and to his phone. */
export function ElderRow(props: ElderRowProps) {
  const { elder, meal, booked, open, onTap } = props
  const row = { ...elderWords(elder), ...(meal && { value: booked ? words.booked : words.notBooked }) }
  return <ListRow {...row} open={open} onTap={onTap} below={<Ways {...props} />} />
}

function Ways({ elder: { personId, name, phone }, meal, booked, onCancel }: ElderRowProps) {
  const spoken = (word: string) => `${word} ${name}`
  return (
    <View className="acts">
      {meal && booked && (
        <BigButton kind="bad" label={words.cancel} spokenLabel={spoken(words.cancel)} onTap={onCancel} />
      )}
      {meal && !booked && (
        <BigButton
          kind={2}
          label={words.order}
          spokenLabel={spoken(words.order)}
          onTap={() => go('orderFor', { person: personId, session: meal.id })}
        />
      )}
      <BigButton
        kind={2}
        label={words.tell}
        spokenLabel={spoken(words.tell)}
        onTap={() => go('tellFor', { personId, name })}
      />
      <BigButton
        kind={2}
        label={words.file}
        spokenLabel={spoken(words.file)}
        onTap={() => go('person', { id: personId })}
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
