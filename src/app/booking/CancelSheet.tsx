import { observer } from 'mobx-react-lite'
import { ConsentSheet } from '../components/ConsentSheet'
import { useStores } from '../frame/stores'
import type { MyBooking } from '../stores/booking-store'
import { serviceWords, whenWords } from '../words/booking'
import { bookedWords } from '../words/order'

/** One question before a place is given back. */
export const CancelSheet = observer(function CancelSheet({
  one,
  onClose,
}: {
  one: MyBooking
  onClose: () => void
}) {
  const { booking } = useStores()
  const words = serviceWords[one.service]
  const what = [`${one.personName} ·`, ...whenWords(one, booking.now ?? '')]
  return (
    <ConsentSheet
      title={words.cancelAsk}
      paragraphs={one.cancelling === 'late' ? [what, bookedWords.late] : [what]}
      yes={{
        label: words.cancelYes,
        busy: booking.busy && words.canceling,
        onTap: () => void booking.cancel(one).then(onClose),
      }}
      no={{ label: words.cancelNo, onTap: onClose }}
    />
  )
})
