import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { CheckRow } from '../../components/CheckRow'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { type PersonFile, personStore } from '../../stores/person-store'
import { goBack } from '../../routes'
import { linesWords as words } from '../../words/person'
import { Save } from './Save'

const adultAge = 18

/** Who acts for a child: the adults of the household, or those who are ticked. */
export const Guardians = observer(function Guardians({ file }: { file: PersonFile }) {
  const person = useStore(personStore)
  const named = file.person.guardians ?? []
  const [ticked, setTicked] = useState(() => named.map(({ personId }) => personId))
  const adults = file.household?.members.filter(({ age }) => age !== null && age >= adultAge) ?? []
  const elsewhere = named.filter(({ personId }) => adults.every((one) => one.personId !== personId))
  const tick = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id])
  const save = () => person.setGuardians(ticked.length > 0 ? ticked : null).then((done) => done && goBack())
  const rows = [...adults, ...elsewhere]
  return (
    <>
      <View className="sec2">
        <Phrase of={words.guardiansWhy} />
      </View>
      {rows.length === 0 && <Why words={words.nobody} />}
      <View className="list mt3">
        {rows.map(({ personId, name }) => (
          <CheckRow
            key={personId}
            title={name}
            state={ticked.includes(personId) ? 'on' : 'off'}
            onTap={() => tick(personId)}
          />
        ))}
      </View>
      <Save whole onSave={() => void save()} />
    </>
  )
})
