import type { Face } from '../components/PageFrame'
import type { OrderStore } from '../stores/order-store'
import { orderWords, serviceWords } from '../words/booking'
import { bookSentences } from '../words/order'

/** Which of the four faces an order shows. */
export function orderFace(order: OrderStore, onAgain: () => void): Face {
  if (order.state === 'waiting') return { kind: 'waiting' }
  if (order.state === 'trouble') {
    const { refusal } = order
    if (refusal === 'no-service' || refusal === 'center-not-in-use')
      return { kind: 'empty', icon: 'calendar-days', words: bookSentences[refusal] }
    return { kind: 'trouble', words: refusal ? bookSentences[refusal] : orderWords.trouble, onAgain }
  }
  if (!order.person)
    return { kind: 'empty', icon: 'calendar-days', words: serviceWords[order.start.service].nobody }
  if (!order.session && !order.offered?.doctor)
    return { kind: 'empty', icon: 'calendar-days', words: orderWords.none }
  return { kind: 'content' }
}
