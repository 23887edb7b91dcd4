import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { CallBar } from '../../components/CallBar'
import { FactCard } from '../../components/FactCard'
import { Phrase } from '../../components/Phrase'
import { ResultCard } from '../../components/ResultCard'
import { Tag } from '../../components/Tag'
import { Why } from '../../components/Why'
import { dial } from '../../device/dial'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import { CallHead } from '../../people/CallHead'
import { goTab } from '../../routes'
import type { MyBooking } from '../../stores/booking-store'
import { orderWords, serviceWords, stateWords, untilWord } from '../../words/booking'
import { bookedWords, cancelSentences } from '../../words/order'
import { factsOf } from '../booked-facts'
import { CancelSheet } from '../CancelSheet'
import { stateTags } from '../state-tags'

definePageConfig({})

/** R6 订好了, and later the same booking: what is booked, and how to give it back. */
export default observer(function BookedPage() {
  const { booking } = useStores()
  const { params } = useRouter()
  const [asking, setAsking] = useState(false)
  const sessionId = decodeURIComponent(params['session'] ?? '')
  const personId = params['person'] ?? ''
  const one = booking.find(sessionId, personId)
  const load = () => void booking.load()
  useLoad(() => {
    booking.clear()
    if (!one) load()
  })
  const fresh = params['fresh'] === '1'
  return (
    <Page
      face={
        one
          ? { kind: 'content' }
          : booking.state === 'waiting'
            ? { kind: 'waiting' }
            : booking.state === 'trouble'
              ? { kind: 'trouble', words: orderWords.trouble, onAgain: load }
              : { kind: 'empty', icon: 'calendar-days', words: bookedWords.missing }
      }
      bar={<BigButton label={bookedWords.home} onTap={() => goTab('home')} />}
      {...(one && asking && { sheet: <CancelSheet one={one} onClose={() => setAsking(false)} /> })}
    >
      {one && <Booked one={one} fresh={fresh} onCancel={() => setAsking(true)} />}
      <View className="mt3">
        <CallHead />
      </View>
    </Page>
  )
})

interface BookedProps {
  one: MyBooking
  fresh: boolean
  onCancel: () => void
}

const Booked = observer(function Booked({ one, fresh, onCancel }: BookedProps) {
  const { booking } = useStores()
  const words = serviceWords[one.service]
  const facts = factsOf(one, booking.now ?? '')
  const gone = one.seats === 0
  return (
    <>
      {fresh || gone ? (
        <ResultCard kind="done" title={gone ? words.gone : words.done} card={{ facts }} />
      ) : (
        <>
          <Tag status={stateTags[one.state]} words={stateWords[one.state]} />
          <View className="mt3">
            <FactCard eave facts={facts} />
          </View>
        </>
      )}
      {booking.refusal && <Why words={cancelSentences[booking.refusal]} />}
      {one.state === 'confirmed' && <GiveBack one={one} onCancel={onCancel} />}
    </>
  )
})

/** 不订了 with its limit; a number to call when it is too late for the button. */
const GiveBack = observer(function GiveBack({ one, onCancel }: Omit<BookedProps, 'fresh'>) {
  const { booking } = useStores()
  const words = serviceWords[one.service]
  const { phone, cancelling } = one
  if (cancelling === 'over') return null
  if (cancelling === 'by-phone')
    return (
      <View className="sec">
        <Phrase of={bookedWords.byPhone} />
        {phone && (
          <View className="mt3">
            <CallBar label={bookedWords.call} side={phone} onTap={() => void dial(phone)} />
          </View>
        )}
      </View>
    )
  const until = words.until(untilWord(one.cancelUntil, booking.now ?? ''))
  return (
    <View className="sec">
      <Phrase of={cancelling === 'late' ? bookedWords.late : until} />
      <View className="mt3">
        <BigButton kind="bad" label={words.cancel} onTap={onCancel} />
      </View>
    </View>
  )
})
