import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isDialled, type Facility } from '../../../domain/center/facilities'
import { BigButton } from '../../components/BigButton'
import { CheckRow } from '../../components/CheckRow'
import { Field } from '../../components/Field'
import { ListRow } from '../../components/ListRow'
import { useStore } from '../../frame/stores'
import { centerStore } from '../../stores/center-store'
import { centerWords as words } from '../../words/center'

/** The county's list and what the village has beside: each is there or missing, with place, hours, telephone. */
export const Facilities = observer(function Facilities() {
  const { facilities } = useStore(centerStore)
  const [open, setOpen] = useState<string | null>(null)
  return (
    <>
      <View className="list mt3">
        {(facilities ?? []).map((one) => (
          <ListRow
            key={one.key}
            strong={one.present}
            title={one.name}
            value={one.present ? words.is : words.isNot}
            open={open === one.key}
            below={<FacilityForm facility={one} />}
            onTap={() => setOpen(open === one.key ? null : one.key)}
          />
        ))}
      </View>
      <Own />
    </>
  )
})

const FacilityForm = observer(function FacilityForm({ facility }: { facility: Facility }) {
  const store = useStore(centerStore)
  const { key, present, place, hours, phone } = facility
  const change = (how: (one: Facility) => void) => store.change(key, how)
  return (
    <View>
      <View className="list">
        <CheckRow
          title={words.isThere}
          state={present ? 'on' : 'off'}
          onTap={() => change((one) => (one.present = !present))}
        />
      </View>
      {present && (
        <>
          <Line
            label={words.place}
            hint={words.placeHint}
            value={place}
            most={20}
            onInput={(typed) => change((one) => (one.place = typed))}
          />
          <Line
            label={words.hours}
            hint={words.hoursHint}
            value={hours}
            most={30}
            onInput={(typed) => change((one) => (one.hours = typed))}
          />
          <Line
            label={words.phone}
            hint={words.phoneHint}
            value={phone ?? ''}
            most={16}
            onInput={(typed) => change((one) => (one.phone = typed.trim() === '' ? null : typed.trim()))}
            {...(phone !== null && !isDialled(phone) && { error: words.phoneWrong })}
          />
        </>
      )}
    </View>
  )
})

interface LineProps {
  label: string
  hint: string
  value: string
  most: number
  error?: string
  onInput: (typed: string) => void
}

function Line({ most, error, ...field }: LineProps) {
  return (
    <View className="mt3">
      <Field {...field} maxLength={most} {...(error && { error })} />
    </View>
  )
}

/** What the county's list does not have. */
const Own = observer(function Own() {
  const store = useStore(centerStore)
  const [name, setName] = useState('')
  const add = () => {
    store.add(name)
    setName('')
  }
  return (
    <View className="sec">
      <Field label={words.ownName} hint={words.ownHint} value={name} maxLength={10} onInput={setName} />
      <View className="mt3">
        <BigButton
          kind={3}
          label={words.add}
          onTap={add}
          {...(name.trim() === '' && { off: words.addFirst })}
        />
      </View>
    </View>
  )
})
