import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { dial } from '../../device/dial'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type FoundPerson, findStore } from '../../stores/find-store'
import { go } from '../../routes'
import { findSentences, findWords as words } from '../../words/person'

definePageConfig({})

/** 找人: one field, by name, initials, the end of a phone, or lane and house. */
export default observer(function FindPage() {
  const find = useStore(findStore)
  useDidShow(() => void find.again())
  const typed = find.words.trim() !== ''
  return (
    <Page
      title={words.title}
      face={{ kind: 'content' }}
      bar={<BigButton kind={2} icon="plus" label={words.addHousehold} onTap={() => go('householdAdd')} />}
    >
      <Field
        label={words.label}
        hint={words.hint}
        value={find.words}
        maxLength={20}
        onInput={(typedNow) => find.setWords(typedNow)}
      />
      <View className="mt3">
        <BigButton
          label={words.find}
          busy={find.busy && words.finding}
          {...(!typed && { off: words.first })}
          onTap={() => void find.find()}
        />
      </View>
      {find.refusal && <Why words={findSentences[find.refusal]} />}
      <Results />
    </Page>
  )
})

const Results = observer(function Results() {
  const { found } = useStore(findStore)
  if (!found) return null
  if (found.people.length === 0) return <Why words={words.none} />
  return (
    <View className="sec">
      <SectionHead words={words.found(found.people.length)} />
      <View className="list">
        {found.people.map((one) => (
          <Result key={one.personId} one={one} />
        ))}
      </View>
      {found.more && <Why words={words.more} />}
    </View>
  )
})

function Result({ one }: { one: FoundPerson }) {
  const { personId, name, age, lane, number, headName, livesAlone, phone, mayOpen } = one
  const place = lane === '' ? words.elsewhere : words.place(lane, number)
  const row = {
    title: [`${name} `, ...(age === null ? [] : [words.age(age)])],
    side: [
      ...(headName === null ? [place] : [`${place} ·`, words.head(headName)]),
      ...(livesAlone ? [' ·', words.alone] : []),
    ],
  }
  const onTap = () => go('person', { id: personId })
  if (phone === null) return mayOpen ? <ListRow {...row} onTap={onTap} /> : <ListRow {...row} />
  const call = {
    label: words.call,
    icon: 'phone' as const,
    spokenLabel: `${words.call} ${name}`,
    onTap: () => void dial(phone),
  }
  return <ListRow {...row} {...(mayOpen && { onTap })} button={call} />
}
