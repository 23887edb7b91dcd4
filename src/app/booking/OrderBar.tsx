import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { offerOf } from '../../domain/booking/offer'
import { BigButton } from '../components/BigButton'
import { Phrase } from '../components/Phrase'
import { Why } from '../components/Why'
import { useStore } from '../frame/stores'
import type { BookablePerson } from '../stores/order-offer'
import { type OrderStore, orderStore } from '../stores/order-store'
import { go, goInstead } from '../routes'
import { onBehalfWords } from '../words/booking-staff'
import { orderWords, partWords, serviceWords, whenWords } from '../words/booking'
import { bookSentences, queueWords, relationWord } from '../words/order'

/** Who, when, how much, and the one button that sends it. */
export const OrderBar = observer(function OrderBar({ onConfirm }: { onConfirm: () => void }) {
  const order = useStore(orderStore)
  const { session, person, held } = order
  if (!session || !person) return null
  const words = serviceWords[order.start.service]
  if (held) {
    const open = () =>
      order.start.onBehalfOf
        ? goInstead('elders')
        : go('booked', { session: session.id, person: person.personId })
    return <BigButton kind={2} label={words.see} onTap={open} />
  }
  return (
    <>
      <Summary />
      {order.refusal && <Why words={refusalWords(order)} />}
      <BigButton
        label={sendLabel(order)}
        busy={order.busy && (order.queues ? queueWords.busy : words.busy)}
        {...offOf(order)}
        onTap={onConfirm}
      />
    </>
  )
})

const Summary = observer(function Summary() {
  const order = useStore(orderStore)
  const { session, person, price } = order
  if (!session || !person) return null
  const own = order.people.find(({ by }) => by === 'self')?.relation ?? null
  const callOf = (one: BookablePerson): string =>
    one.by === 'self' || one.by === 'household' ? relationWord(one, own) : one.name
  const who = order.buyers.map(callOf).join('、')
  const pays = person.by === 'on-behalf' ? orderWords.theyPay : orderWords.pays
  const [day] = whenWords(session, order.now)
  return (
    <View className="act-sum">
      <View>
        <Phrase of={[`${who} ·`, `${day}${partWords(session)}`]} />
      </View>
      {price && (
        <Text className="num">
          {price.pays === 0 ? orderWords.free : `${pays} ${orderWords.paying(price.pays)}`}
        </Text>
      )}
    </View>
  )
})

/** 确定订 2 份, or 排队等位子 where it is full. */
function sendLabel({ queues, start, portions }: OrderStore): string {
  if (queues) return queueWords.join
  return start.onBehalfOf ? onBehalfWords.confirm(portions) : serviceWords[start.service].confirm(portions)
}

/** What was refused; of several people about whom. */
function refusalWords({ refusal, refusedFor, wish }: OrderStore): string | readonly string[] {
  if (!refusal) return ''
  const said = bookSentences[refusal]
  return wish.several && refusedFor ? [`${refusedFor}：`, said] : said
}

/** Why this session cannot be taken; nothing when it can. */
function offOf({ session, now }: OrderStore): { off?: string | readonly string[] } {
  if (!session) return {}
  const offer = offerOf(session, now)
  if (offer === 'full') return { off: orderWords.fullNow }
  if (offer === 'closed-by-center') return { off: orderWords.shut(session.closedBecause ?? '') }
  return {}
}
