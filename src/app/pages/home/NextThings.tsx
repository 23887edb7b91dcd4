import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { ReactNode } from 'react'
import { button } from '../../components/aria'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Icon } from '../../components/Icon'
import { Phrase } from '../../components/Phrase'
import { Tag } from '../../components/Tag'
import { spoken, type Words } from '../../components/words'
import { stateTags } from '../../booking/state-tags'
import { useStores } from '../../frame/stores'
import { openMatter } from '../../request/open-matter'
import { matterCardOf } from '../../request/timeline'
import { go } from '../../routes'
import { isElder } from '../../theme/level'
import {
  homeBookingWords,
  dishWords,
  orderWords,
  serviceWords,
  stateWords,
  whenWords,
  untilWord,
} from '../../words/booking'
import type { Status } from '../../components/statusTag'

/**
 * Under the eave: the meal that can be ordered now, what is booked next, the matter that goes on. At the elder levels
 * one of the two last: a seat that is held for a while, the matter that waits for a word, else the booking, else the
 * matter.
 */
export const NextThings = observer(function NextThings() {
  const { booking, requests, me } = useStores()
  const { offer, coming } = booking
  const { first, awaiting } = requests
  if (!offer && coming.length === 0 && !first) return null
  const both = !isElder(me.level)
  const bookingFirst = coming.length > 0 && (coming[0]?.state === 'offered' || awaiting.length === 0)
  return (
    <Card eave>
      <Offer />
      {(both || bookingFirst) && <Coming />}
      {(both || !bookingFirst) && <Matter />}
    </Card>
  )
})

const Offer = observer(function Offer() {
  const { booking, me } = useStores()
  const { offer, now } = booking
  if (!offer || now === null) return null
  return (
    <View className="nx-part nx">
      <View className="nx-b">
        <View className="sec2">
          <Phrase of={whenWords(offer, now)} />
        </View>
        <View className="card-t mt1">
          <Phrase of={offer.menu ? dishWords(offer.menu) : orderWords.noMenu} />
        </View>
        <View className="sec2 mt1">
          <Phrase of={homeBookingWords.until(untilWord(offer.closesAt, now))} />
        </View>
      </View>
      <BigButton
        small
        {...(isElder(me.level) && { icon: 'utensils' })}
        label={homeBookingWords.order}
        onTap={() => go('confirm', { session: offer.id })}
      />
    </View>
  )
})

const Coming = observer(function Coming() {
  const { coming, now } = useStores().booking
  const [next] = coming
  if (!next || now === null) return null
  return (
    <Row
      status={stateTags[next.state]}
      statusWords={stateWords[next.state]}
      title={`${next.personName} ${serviceWords[next.service].what(next.name, 1 + next.guests)}`}
      side={next.offerUntil ? homeBookingWords.held(untilWord(next.offerUntil, now)) : whenWords(next, now)}
      onTap={() => go('booked', { session: next.sessionId, person: next.personId })}
    />
  )
})

const Matter = observer(function Matter() {
  const { first, now } = useStores().requests
  if (!first || now === null) return null
  const { status, statusWords, title, next } = matterCardOf(first, now)
  return <Row {...{ status, statusWords, title }} side={next} onTap={() => openMatter(first)} />
})

interface RowProps {
  status: Status
  statusWords: string
  title: string
  side: Words
  onTap: () => void
}

function Row({ status, statusWords, title, side, onTap }: RowProps): ReactNode {
  return (
    <View className="nx-part nx-m" {...button({ label: spoken(statusWords, title, side), onTap })}>
      <View className="nx-b">
        <View className="nx-r">
          <Tag status={status} words={statusWords} />
          <View className="card-t">{title}</View>
        </View>
        <View className="sec2 mt1">
          <Phrase of={side} />
        </View>
      </View>
      <Icon name="chevron-right" small className="nx-go" />
    </View>
  )
}
