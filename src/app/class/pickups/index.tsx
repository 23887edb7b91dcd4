import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { Card } from '../../components/Card'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type PickupStore, pickupStore } from '../../stores/pickup-store'
import { handoverWords, pickupSentences, pickupWords as words } from '../../words/class'
import { Always } from './Always'
import { Emergency } from './Emergency'
import { Today } from './Today'

definePageConfig({})

/** 谁来接: who may fetch a child from the class, and to whom it was handed today. */
export default observer(function PickupsPage() {
  const pickups = useStore(pickupStore)
  const person = useRouter().params['person'] ?? ''
  const load = () => void pickups.open(person)
  useDidShow(load)
  const { view, refusal } = pickups
  return (
    <Page title={view ? words.title(view.child.name) : words.row} face={pickupFace(pickups, load)}>
      <Handed />
      {refusal && <Why words={pickupSentences[refusal]} />}
      <Today />
      <Always />
      <Emergency />
      <Guardians />
    </Page>
  )
})

function pickupFace({ state, view, refusal }: PickupStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (view) return { kind: 'content' }
  if (refusal === 'no-child' || refusal === 'ask-township')
    return { kind: 'empty', icon: 'users', words: pickupSentences[refusal] }
  if (refusal === 'not-found' || refusal === 'not-allowed')
    return { kind: 'empty', icon: 'users', words: words.gone }
  return { kind: 'trouble', words: words.trouble, onAgain }
}

/** To whom the child was handed today, or that it waits. */
const Handed = observer(function Handed() {
  const { view, now } = useStore(pickupStore)
  const today = view?.today
  if (!today) return null
  if (!today.handedTo && today.state !== 'checked-in') return null
  return (
    <View className="mt3">
      <Card eave>
        <View className="card-t">
          <Phrase of={today.handedTo ? handoverWords(today.handedTo, now) : words.there} />
        </View>
      </Card>
    </View>
  )
})

/** The adults of the child need not be written down; one may be marked by the office. */
const Guardians = observer(function Guardians() {
  const { view } = useStore(pickupStore)
  return (
    <View className="sec">
      <SectionHead words={words.guardians} />
      <View className="list">
        {view?.guardians.map(({ personId, name, barred }) => (
          <ListRow key={personId} title={name} side={barred ? words.barred : words.guardianSide} />
        ))}
      </View>
    </View>
  )
})
