import type { Fact } from '../components/FactCard'
import type { MyBooking } from '../stores/booking-store'
import { orderWords, serviceWords, whenWords, yuan } from '../words/booking'
import { factWords, hoursWords } from '../words/order'

/** Who, what, when, where, how much to bring. */
export function factsOf(one: MyBooking, now: string): Fact[] {
  const { price, service, name, guests, place, personName } = one
  return [
    { label: factWords.who, value: personName },
    { label: factWords.what, value: serviceWords[service].what(name, 1 + guests) },
    { label: factWords.when, value: whenWords(one, now), side: hoursWords(one) },
    { label: factWords.where, value: place },
    ...(price
      ? [
          {
            label: factWords.bring,
            value: price.pays === 0 ? orderWords.free : `${yuan(price.pays)} 元`,
            ...(price.pays > 0 && { side: orderWords.atWindow }),
          },
        ]
      : []),
  ]
}
