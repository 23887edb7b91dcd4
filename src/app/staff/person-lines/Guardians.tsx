import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isMobile } from '../../../domain/people/register/phone'
import { CheckRow } from '../../components/CheckRow'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { NameAndPhone } from '../../people/NameAndPhone'
import { type PersonFile, personStore } from '../../stores/person-store'
import { goBack } from '../../routes'
import { linesWords as words } from '../../words/person'
import { Save } from './Save'

const adultAge = 18

/** Who acts for a child: the adults of the household, or those who are ticked and one who lives elsewhere. */
export const Guardians = observer(function Guardians({ file }: { file: PersonFile }) {
  const person = useStore(personStore)
  const named = file.person.guardians ?? []
  const [ticked, setTicked] = useState(() => named.map(({ personId }) => personId))
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const adults = file.household?.members.filter(({ age }) => age !== null && age >= adultAge) ?? []
  const elsewhere = named.filter(({ personId }) => adults.every((one) => one.personId !== personId))
  const tick = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id])
  const other = name.trim() === '' && phone === '' ? undefined : { name: name.trim(), phone }
  const save = () =>
    person.setGuardians(ticked.length > 0 ? ticked : null, other).then((done) => done && goBack())
  const rows = [...adults, ...elsewhere]
  return (
    <>
      <View className="sec2">
        <Phrase of={words.guardiansWhy} />
      </View>
      {rows.length === 0 && <Why words={words.nobody} />}
      <View className="list mt3">
        {rows.map(({ personId, name: called }) => (
          <CheckRow
            key={personId}
            title={called}
            state={ticked.includes(personId) ? 'on' : 'off'}
            onTap={() => tick(personId)}
          />
        ))}
      </View>
      <View className="sec">
        <SectionHead words={words.guardianElsewhere} />
        <NameAndPhone name={name} phone={phone} onName={setName} onPhone={setPhone} />
      </View>
      <Save
        whole={!other || (other.name !== '' && isMobile(other.phone))}
        missing={words.guardianMissing}
        onSave={() => void save()}
      />
    </>
  )
})
