import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { monthDayWord } from '../../../domain/calendar/words'
import { CallBar } from '../../components/CallBar'
import { FactCard } from '../../components/FactCard'
import { dial } from '../../device/dial'
import { useStores } from '../../frame/stores'
import type { PersonFile } from '../../stores/person-store'
import { findWords, personWords as words } from '../../words/person'

/** Where she lives, who has her household, and her phone in one tap. */
export const Facts = observer(function Facts({ file }: { file: PersonFile }) {
  const { door } = useStores()
  const { name, phone, left } = file.person
  const mayBeCalled = left === null || left.why === 'moved-out'
  return (
    <>
      <FactCard eave facts={factsOf(file, dateOf(door.now ?? ''))} />
      {phone !== null && mayBeCalled && (
        <View className="mt3">
          <CallBar label={words.call(name)} side={phone} onTap={() => void dial(phone)} />
        </View>
      )}
    </>
  )
})

function factsOf({ person, household }: PersonFile, today: string) {
  const { age, relation, birth, phone, livesAlone, note, guardians, left, bound, child } = person
  const where = household ? findWords.place(household.lane, household.number) : findWords.elsewhere
  const who = [relation ?? '', age === null ? '' : words.age(age), livesAlone ? words.alone : '']
  const head = household?.head?.name
  return [
    ...(left
      ? [{ label: words.left[left.why], value: words.leftOn(monthDayWord(dateOf(left.at), today)) }]
      : []),
    { label: words.where, value: where, side: spaced(who) },
    ...(head === undefined ? [] : [{ label: words.head, value: head }]),
    ...(birth === null ? [] : [{ label: words.born, value: birth.replaceAll('-', '.') }]),
    ...(phone === null && !left ? [{ label: words.phone, value: words.noPhone }] : []),
    ...(child || left ? [] : [{ label: words.wechat, value: bound ? words.bound : words.notBound }]),
    ...(guardians ? [{ label: words.guardians, value: spaced(guardians.map(({ name }) => name)) }] : []),
    ...(note === null ? [] : [{ label: words.note, value: note }]),
  ]
}

/** Words beside each other, with a gap between. */
const spaced = (all: string[]): string[] =>
  all.filter((one) => one !== '').map((one, at, said) => (at < said.length - 1 ? `${one} ·` : one))
