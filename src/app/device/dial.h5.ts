import type { Dial } from './shapes'

/** Opens whatever the browser dials with. */
export const dial: Dial = (phone) => {
  location.href = `tel:${phone}`
  return Promise.resolve()
}
