import { goInstead } from '../routes'
import type { OrderStore } from '../stores/order-store'

/** Sends the order; what is booked stands on a page of its own in the place of the form. */
export async function sendOrder(order: OrderStore): Promise<void> {
  const { sessionId, personId } = order
  if (sessionId && personId && (await order.confirm()))
    goInstead('booked', { session: sessionId, person: personId, fresh: '1' })
}
