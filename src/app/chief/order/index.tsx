import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { AvoidsRow } from '../../booking/AvoidsRow'
import { DeliveryRow } from '../../booking/DeliveryRow'
import { orderFace } from '../../booking/order-face'
import { OrderBar } from '../../booking/OrderBar'
import { PriceOf } from '../../booking/SessionCard'
import { SessionDays } from '../../booking/SessionDays'
import { SpokenHow } from '../../booking/SpokenHow'
import { StandingOffer } from '../../booking/StandingOffer'
import { Card } from '../../components/Card'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Page } from '../../frame/Page'
import { useStore, useStores } from '../../frame/stores'
import { orderStore } from '../../stores/order-store'
import { goBack } from '../../routes'
import { orderWords, serviceWords, whenWords } from '../../words/booking'
import { onBehalfWords, staffListWords } from '../../words/booking-staff'

definePageConfig({})

/** L4 替老人订饭: who, what, how she said it; who ordered is kept with the order. */
export default observer(function OrderForPage() {
  const order = useStore(orderStore)
  const { elders } = useStores()
  const { params } = useRouter()
  const onBehalfOf = params['person'] ?? ''
  const sessionId = decodeURIComponent(params['session'] ?? '')
  const start = () => void order.open({ service: 'canteen', onBehalfOf, ...(sessionId && { sessionId }) })
  useLoad(start)
  const send = async () => {
    const { personId, sessionId } = order
    if (!(await order.confirm())) return
    if (personId && sessionId) elders.noteOrder({ personId, sessionId })
    goBack()
  }
  return (
    <Page
      title={onBehalfWords.title}
      face={orderFace(order, start)}
      bar={<OrderBar onConfirm={() => void send()} />}
    >
      <Who />
      <What />
      <DeliveryRow delivery={order.delivery} onChange={(delivery) => order.want({ delivery })} />
      <How />
      <Price />
      <StandingOffer />
      <AvoidsRow />
    </Page>
  )
})

const Who = observer(function Who() {
  const order = useStore(orderStore)
  const { elders } = useStores()
  const { person } = order
  if (!person) return null
  const elder = elders.find(person.personId)
  const title = person.age === null ? person.name : [`${person.name} `, staffListWords.age(person.age)]
  return (
    <View className="list">
      <ListRow
        strong
        title={title}
        {...(elder && { side: staffListWords.household(elder.lane, elder.number) })}
        button={{ label: onBehalfWords.change, onTap: goBack }}
      />
    </View>
  )
})

const What = observer(function What() {
  const order = useStore(orderStore)
  const [open, setOpen] = useState(false)
  const { session, guests, now } = order
  if (!session) return null
  if (open) return <SessionDays />
  return (
    <View className="sec">
      <SectionHead words={onBehalfWords.what} />
      <View className="list">
        <ListRow
          strong
          title={serviceWords[session.service].what(session.name, 1 + guests)}
          side={whenWords(session, now)}
          button={{ label: onBehalfWords.edit, onTap: () => setOpen(true) }}
        />
      </View>
    </View>
  )
})

const How = observer(function How() {
  const order = useStore(orderStore)
  return (
    <SpokenHow
      label={onBehalfWords.how}
      chosen={order.wish.basis}
      onChoose={(basis) => order.want({ basis })}
    />
  )
})

const Price = observer(function Price() {
  const { price } = useStore(orderStore)
  return (
    <View className="sec">
      {price && (
        <Card>
          <PriceOf price={price} pays={orderWords.theyPay} />
        </Card>
      )}
      <View className="sec2 mt3">
        <Phrase of={onBehalfWords.note} />
      </View>
    </View>
  )
})
