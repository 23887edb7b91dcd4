import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { sessionNameOf } from '../../../domain/booking/session'
import { BigButton } from '../../components/BigButton'
import { FactCard } from '../../components/FactCard'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type OrderStore, orderStore } from '../../stores/order-store'
import { CallHead } from '../../people/CallHead'
import { goInstead } from '../../routes'
import { serviceWords, whenWords, yuan } from '../../words/booking'
import { bookSentences, confirmWords, factWords, hoursWords } from '../../words/order'
import { orderFace } from '../order-face'
import { sendOrder } from '../send-order'

definePageConfig({})

/** R5 看看对不对: for the card of the home page, which skips the form. */
export default observer(function ConfirmPage() {
  const order = useStore(orderStore)
  const { params } = useRouter()
  const sessionId = decodeURIComponent(params['session'] ?? '')
  const service = sessionNameOf(sessionId)?.service ?? 'canteen'
  const start = () => void order.open({ service, sessionId })
  useLoad(start)
  return (
    <Page title={confirmWords.title} face={orderFace(order, start)} bar={<ConfirmBar />}>
      <FactCard eave facts={factsOf(order)} />
      <View className="mt3">
        <CallHead />
      </View>
    </Page>
  )
})

const ConfirmBar = observer(function ConfirmBar() {
  const order = useStore(orderStore)
  const { service } = order.start
  const words = serviceWords[service]
  return (
    <>
      {order.refusal && <Why words={bookSentences[order.refusal]} />}
      <View className="acts">
        <BigButton
          label={words.confirm(1 + order.guests)}
          busy={order.busy && words.busy}
          onTap={() => void sendOrder(order)}
        />
        <BigButton kind={2} label={confirmWords.change} onTap={() => goInstead('order', { service })} />
      </View>
    </>
  )
})

function factsOf({ person, session, price, guests, now }: OrderStore) {
  if (!person || !session) return []
  const what = serviceWords[session.service].what(session.name, 1 + guests)
  return [
    { label: factWords.who, value: person.name },
    { label: factWords.what, value: what, ...(session.menu && { side: session.menu }) },
    { label: factWords.when, value: whenWords(session, now), side: hoursWords(session) },
    ...(price
      ? [
          {
            label: factWords.pay,
            value: `${yuan(price.pays)} 元`,
            side: factWords.priced(price.full, price.subsidy),
          },
        ]
      : []),
  ]
}
