import { goInstead } from '../routes'
import type { OrderStore } from '../stores/order-store'

/** Sends the order; what is booked stands on a page of its own in the place of the form. */
export async function sendOrder(order: OrderStore): Promise<void> {
  const { sessionId, buyers } = order
  const person = buyers.map(({ personId }) => personId).join(',')
  if (sessionId && person && (await order.confirm()))
    goInstead('booked', { session: sessionId, person, fresh: '1' })
}
