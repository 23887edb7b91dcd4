import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Field } from '../../components/Field'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { type FoundPerson, findStore } from '../../stores/find-store'
import { personStore } from '../../stores/person-store'
import { goBack } from '../../routes'
import { findSentences, findWords, linesWords as words } from '../../words/person'
import { Save } from './Save'

/** Into which household: found by lane and number, shown with who lives there, then what she is there. */
export const Move = observer(function Move() {
  const person = useStore(personStore)
  const find = useStore(findStore)
  const [place, setPlace] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [relation, setRelation] = useState('')
  const households = householdsOf(find.found?.people ?? [])
  const look = () => {
    setChosen(null)
    find.setWords(place)
    void find.find()
  }
  const move = () => chosen && person.move(chosen, relation.trim()).then((done) => done && goBack())
  return (
    <>
      <Field label={words.which} hint={words.whichHint} value={place} maxLength={20} onInput={setPlace} />
      <View className="mt3">
        <BigButton
          kind={2}
          label={words.look}
          busy={find.busy && words.looking}
          {...(place.trim() === '' && { off: findWords.first })}
          onTap={look}
        />
      </View>
      {find.refusal && <Why words={findSentences[find.refusal]} />}
      {find.found && find.words === place && households.length === 0 && <Why words={words.noHousehold} />}
      {find.words === place && households.length > 0 && (
        <View className="mt3">
          <ChoiceCards
            label={words.move.join('')}
            choices={households.map(({ id, title, side }) => ({ id, title, side }))}
            chosen={chosen}
            onChoose={setChosen}
          />
        </View>
      )}
      {chosen !== null && (
        <>
          <View className="mt3">
            <Field
              label={words.relation}
              hint={words.relationHint}
              value={relation}
              maxLength={20}
              onInput={setRelation}
            />
          </View>
          <Save label={words.moveYes} whole={relation.trim() !== ''} onSave={() => void move()} />
        </>
      )}
    </>
  )
})

/** The households of those who were found, each with its people's names. */
function householdsOf(people: FoundPerson[]): { id: string; title: string; side: string[] }[] {
  const ids = [...new Set(people.flatMap(({ householdId }) => householdId ?? []))]
  return ids.map((id) => {
    const members = people.filter(({ householdId }) => householdId === id)
    const [{ lane, number } = { lane: '', number: null }] = members
    return { id, title: findWords.place(lane, number), side: members.map(({ name }) => `${name} `) }
  })
}
