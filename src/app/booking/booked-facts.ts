import type { Fact } from '../components/FactCard'
import type { MyBooking } from '../stores/booking-store'
import { orderWords, serviceWords, whenWords, yuan } from '../words/booking'
import { deliveryWords, factWords, hoursWords } from '../words/order'

/** Who, what, when, where, how much to bring. */
export function factsOf(one: MyBooking, now: string): Fact[] {
  const { price, service, name, guests, place, personName, delivery } = one
  return [
    { label: factWords.who, value: personName },
    { label: factWords.what, value: serviceWords[service].what(name, 1 + guests) },
    { label: factWords.when, value: whenWords(one, now), side: hoursWords(one) },
    delivery
      ? { label: factWords.where, value: deliveryWords.carried }
      : { label: factWords.where, value: place },
    ...(price
      ? [
          {
            label: factWords.bring,
            value: price.pays === 0 ? orderWords.free : `${yuan(price.pays)} 元`,
            side: [
              ...(price.subsidy > 0 ? factWords.priced(price.full, price.subsidy) : []),
              ...(price.pays > 0 ? orderWords.atWindow : []),
            ],
          },
        ]
      : []),
  ]
}
