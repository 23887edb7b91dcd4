import { View } from '@tarojs/components'
import { useDidShow, useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { Phrase } from '../../components/Phrase'
import { ListRow } from '../../components/ListRow'
import { PersonChips } from '../../components/PersonChips'
import { SectionHead } from '../../components/SectionHead'
import type { ServiceName } from '../../../domain/booking/service'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { go } from '../../routes'
import { orderStore } from '../../stores/order-store'
import { CallHead } from '../../people/CallHead'
import { orderWords, serviceWords } from '../../words/booking'
import { pickupWords } from '../../words/class'
import { DoctorLine } from '../DoctorLine'
import { partyWords, relationWord } from '../../words/order'
import { AvoidsRow } from '../AvoidsRow'
import { DeliveryRow } from '../DeliveryRow'
import { OrderBar } from '../OrderBar'
import { SessionCard } from '../SessionCard'
import { SessionDays } from '../SessionDays'
import { StandingOffer } from '../StandingOffer'
import { orderFace } from '../order-face'
import { sendOrder } from '../send-order'

definePageConfig({})

/** R2 订饭, R3 看病, R4 课堂: for whom, which day, how many; the line at the bottom is the confirmation. */
export default observer(function OrderPage() {
  const order = useStore(orderStore)
  const { params } = useRouter()
  const service = (params['service'] ?? 'canteen') as ServiceName
  const start = () => void order.open({ service })
  useLoad(start)
  useDidShow(() => {
    if (order.isOldAgain()) start()
  })
  const words = serviceWords[service]
  return (
    <Page
      title={words.title}
      face={orderFace(order, start)}
      bar={<OrderBar onConfirm={() => void sendOrder(order)} />}
    >
      <DoctorLine />
      <People />
      <StandingOffer />
      <SessionDays />
      <SessionCard />
      <WhoFetches />
      {!order.session && (
        <View className="sec">
          <Phrase of={orderWords.none} />
        </View>
      )}
      <DeliveryRow delivery={order.delivery} onChange={(delivery) => order.want({ delivery })} />
      <AvoidsRow />
      <View className="elder-only">
        <View className="sec">
          <CallHead />
        </View>
      </View>
    </Page>
  )
})

/** From the class to who fetches the child. */
const WhoFetches = observer(function WhoFetches() {
  const { start, personId } = useStore(orderStore)
  if (start.service !== 'class' || !personId || start.onBehalfOf) return null
  return (
    <View className="list mt3">
      <ListRow
        icon="users"
        title={pickupWords.row}
        side={pickupWords.rowSide}
        onTap={() => go('pickups', { person: personId })}
      />
    </View>
  )
})

/** Left out when there is only oneself to order for. */
const People = observer(function People() {
  const order = useStore(orderStore)
  const own = order.people.find(({ by }) => by === 'self')?.relation ?? null
  if (order.people.length === 1 && order.person?.by === 'self') return null
  const { several, personIds } = order.wish
  const mayJoin = order.start.service === 'canteen' && order.people.length > 1 && !several
  const add = {
    label: partyWords.several,
    side: partyWords.severalSide,
    onTap: () => order.want({ several: true }),
  }
  return (
    <>
      <SectionHead words={serviceWords[order.start.service].who} />
      <PersonChips
        label={serviceWords[order.start.service].who}
        people={order.people.map((one) => ({
          id: one.personId,
          relation: relationWord(one, own),
          name: one.name,
        }))}
        chosen={personIds}
        several={several}
        onChoose={(id) => order.choosePerson(id)}
        {...(mayJoin && { add })}
      />
      {several && <View className="sec2 mt3">{partyWords.hint}</View>}
    </>
  )
})
