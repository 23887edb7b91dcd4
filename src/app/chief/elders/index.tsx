import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import type { Face } from '../../components/PageFrame'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { dial } from '../../device/dial'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import type { Elder, EldersStore } from '../../stores/elders-store'
import { orderWords } from '../../words/booking'
import { eldersWords } from '../../words/booking-staff'
import { elderWords, EldersWithoutMeal } from '../EldersWithoutMeal'

definePageConfig({})

/** L3 我巷的老人: who has no meal yet, who has one, whom to call. */
export default observer(function EldersPage() {
  const { elders } = useStores()
  const load = () => void elders.load()
  useDidShow(load)
  return (
    <Page title={eldersWords.title} face={eldersFace(elders, load)}>
      {!elders.meal && <Why words={eldersWords.closed} />}
      <EldersWithoutMeal />
      <Others />
    </Page>
  )
})

function eldersFace({ state, all }: EldersStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'trouble') return { kind: 'trouble', words: orderWords.trouble, onAgain }
  return all.elders.length > 0
    ? { kind: 'content' }
    : { kind: 'empty', icon: 'users', words: eldersWords.none }
}

const Others = observer(function Others() {
  const { elders } = useStores()
  if (elders.booked.length === 0) return null
  return (
    <View className="sec">
      {elders.meal && <SectionHead words={eldersWords.booked} />}
      <View className="list">
        {elders.booked.map((elder) => (
          <CallRow key={elder.personId} elder={elder} />
        ))}
      </View>
    </View>
  )
})

function CallRow({ elder }: { elder: Elder }) {
  const { phone } = elder
  const words = elderWords(elder)
  if (phone === null) return <ListRow {...words} />
  return (
    <ListRow {...words} button={{ label: eldersWords.call, icon: 'phone', onTap: () => void dial(phone) }} />
  )
}
