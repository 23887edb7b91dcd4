import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Field } from '../../components/Field'
import { useStore } from '../../frame/stores'
import { type PersonFile, personStore } from '../../stores/person-store'
import { goBack } from '../../routes'
import { linesWords as words } from '../../words/person'
import { Save } from './Save'

/** The household stands under a wrong lane or number: it stays the same household. */
export const Place = observer(function Place({ file: { household } }: { file: PersonFile }) {
  const person = useStore(personStore)
  const [lane, setLane] = useState(household?.lane ?? '')
  const [number, setNumber] = useState(household?.number ?? '')
  const save = () => person.correctHousehold(lane.trim(), number.trim()).then((done) => done && goBack())
  return (
    <>
      <PlaceFields lane={lane} number={number} onLane={setLane} onNumber={setNumber} />
      <Save whole={lane.trim() !== '' && number.trim() !== ''} onSave={() => void save()} />
    </>
  )
})

interface PlaceFieldsProps {
  lane: string
  number: string
  onLane: (lane: string) => void
  onNumber: (number: string) => void
}

/** Lane and number of a household. */
export function PlaceFields({ lane, number, onLane, onNumber }: PlaceFieldsProps) {
  return (
    <>
      <Field label={words.lane} hint={words.laneHint} value={lane} maxLength={20} onInput={onLane} />
      <View className="mt3">
        <Field
          label={words.number}
          hint={words.numberHint}
          value={number}
          maxLength={10}
          onInput={onNumber}
        />
      </View>
    </>
  )
}
