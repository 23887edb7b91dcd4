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
import { bookedWords, cancelSentences, queueWords } from '../../words/order'
import { factsOf } from '../booked-facts'
import { CancelSheet } from '../CancelSheet'
import { BookedParty } from './BookedParty'
import { InQueue } from './InQueue'
import { stateTags } from '../state-tags'

definePageConfig({})

/** R6 订好了, and later the same booking: what is booked, and how to give it back. */
export default observer(function BookedPage() {
  const { booking } = useStores()
  const { params } = useRouter()
  const [asking, setAsking] = useState(false)
  const sessionId = decodeURIComponent(params['session'] ?? '')
  const personIds = decodeURIComponent(params['person'] ?? '').split(',')
  const all = personIds.flatMap((personId) => booking.find(sessionId, personId) ?? [])
  const [one] = all
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
      bar={
        <BigButton
          {...(one?.state === 'offered' && { kind: 2 })}
          label={bookedWords.home}
          onTap={() => goTab('home')}
        />
      }
      {...(one && asking && { sheet: <CancelSheet one={one} onClose={() => setAsking(false)} /> })}
    >
      {all.length > 1 && <BookedParty all={all} />}
      {one && all.length === 1 && <Booked one={one} fresh={fresh} onCancel={() => setAsking(true)} />}
      <View className="mt3">
        <CallHead />
      </View>
    </Page>
  )
})

function resultTitle({ state, service }: MyBooking): string {
  const words = serviceWords[service]
  if (state === 'cancelled' || state === 'late-cancel') return words.gone
  return state === 'waitlisted' ? queueWords.joined : words.done
}

interface BookedProps {
  one: MyBooking
  fresh: boolean
  onCancel: () => void
}

const Booked = observer(function Booked({ one, fresh, onCancel }: BookedProps) {
  const { booking } = useStores()
  const facts = factsOf(one, booking.now ?? '')
  const gone = one.state === 'cancelled' || one.state === 'late-cancel'
  return (
    <>
      {fresh || gone ? (
        <ResultCard kind="done" title={resultTitle(one)} card={{ facts }} />
      ) : (
        <>
          <Tag status={stateTags[one.state]} words={stateWords[one.state]} />
          <View className="mt3">
            <FactCard eave facts={facts} />
          </View>
        </>
      )}
      {booking.refusal && <Why words={cancelSentences[booking.refusal]} />}
      <InQueue one={one} onCancel={onCancel} />
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
