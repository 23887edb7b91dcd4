import { observer } from 'mobx-react-lite'
import { dateOf } from '../../domain/calendar/moment'
import { dayCardWords } from '../../domain/calendar/words'
import { ConsentSheet } from '../components/ConsentSheet'
import { useStores } from '../frame/stores'
import type { Elder, Meal } from '../stores/elders-store'
import { eldersWords as words } from '../words/booking-staff'

interface CancelForSheetProps {
  elder: Elder
  meal: Meal
  onClose: () => void
}

/** One question before an elder's place is given back: how she said that she does not want it. */
export const CancelForSheet = observer(function CancelForSheet({
  elder,
  meal,
  onClose,
}: CancelForSheetProps) {
  const { elders } = useStores()
  const { personId, name } = elder
  const [day] = dayCardWords(meal.date, dateOf(elders.now))
  const way = (basis: 'in-person' | 'phone') => ({
    label: words.cancelBy[basis],
    busy: elders.busy && words.canceling,
    onTap: () => void elders.cancel({ personId, sessionId: meal.id }, basis).then(onClose),
  })
  return (
    <ConsentSheet
      title={words.cancelAsk(name)}
      paragraphs={[words.meal(day, meal.name)]}
      yes={way('in-person')}
      orYes={way('phone')}
      no={{ label: words.keep, onTap: onClose }}
    />
  )
})
