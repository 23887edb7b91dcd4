import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { live } from '../../components/aria'
import { Field } from '../../components/Field'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import type { Face } from '../../components/PageFrame'
import { Stepper } from '../../components/Stepper'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { addingStore, type SoughtPerson } from '../../stores/adding-store'
import { isTicked, sessionListStore } from '../../stores/session-list-store'
import { orderWords, whenWords } from '../../words/booking'
import { addingSentences, addingWords as words } from '../../words/desk'

definePageConfig({})

/** Somebody who is not on the list: who rings is booked, who stands there is ticked. */
export default observer(function AddPage() {
  const sessionList = useStore(sessionListStore)
  const adding = useStore(addingStore)
  const session = decodeURIComponent(useRouter().params['session'] ?? '')
  const load = () => {
    adding.open()
    void sessionList.open(session)
  }
  useDidShow(load)
  const { list, now } = sessionList
  const way = list?.adding
  return (
    <Page
      face={useFace(session, load)}
      {...(list && way && { title: words.title[way] })}
      {...(list && { subtitle: [`${list.session.name} `, ...whenWords(list.session, now)] })}
    >
      <Done />
      <Portions />
      <View className="sec">
        <Field
          label={words.label}
          hint={words.hint}
          value={adding.words}
          maxLength={20}
          onInput={(typed) => void adding.setWords(typed)}
        />
      </View>
      {adding.refusal && <Why words={addingSentences[adding.refusal]} />}
      <Found />
    </Page>
  )
})

function useFace(session: string, onAgain: () => void): Face {
  const { state, list } = useStore(sessionListStore)
  if (list?.session.id !== session)
    return state === 'trouble' ? { kind: 'trouble', words: orderWords.trouble, onAgain } : { kind: 'waiting' }
  return list.adding ? { kind: 'content' } : { kind: 'empty', icon: 'clock', words: words.notNow }
}

const Done = observer(function Done() {
  const { done } = useStore(addingStore)
  if (!done) return null
  return (
    <View className="list" {...live}>
      <ListRow icon="circle-check" strong title={words.done(done.name, done.pays)} />
    </View>
  )
})

const Portions = observer(function Portions() {
  const { list } = useStore(sessionListStore)
  const adding = useStore(addingStore)
  if (!list || list.mostGuests === 0) return null
  return (
    <View className="sec">
      <Stepper
        label={words.portions}
        value={adding.portions}
        unit={words.unit}
        min={1}
        max={1 + list.mostGuests}
        less={words.less}
        more={words.more}
        limit={words.most(1 + list.mostGuests)}
        onChange={(portions) => adding.setPortions(portions)}
      />
    </View>
  )
})

const Found = observer(function Found() {
  const { found } = useStore(addingStore)
  if (!found) return null
  if (found.people.length === 0) return <Why words={words.none} />
  return (
    <View className="sec">
      <View className="list">
        {found.people.map((person) => (
          <Person key={person.personId} person={person} />
        ))}
      </View>
      {found.more && (
        <View className="mt2">
          <Phrase of={words.moreFound} />
        </View>
      )}
    </View>
  )
})

const Person = observer(function Person({ person }: { person: SoughtPerson }) {
  const { list } = useStore(sessionListStore)
  const adding = useStore(addingStore)
  const { personId, name, age, state } = person
  const row = {
    title: [`${name} `, ...(age === null ? [] : [words.age(age)])],
    side: words.place(person),
  }
  const way = list?.adding ?? 'coming'
  if (state !== null && isTicked({ state })) return <ListRow {...row} value={words.there} />
  if (state !== null && way === 'phone') return <ListRow {...row} value={words.booked} />
  const label = words.yes[way]
  const busy = adding.sending === personId && words.busy
  const onTap = () => void adding.add(person)
  return <ListRow {...row} button={{ label, spokenLabel: `${label} ${name}`, busy, onTap }} />
})
