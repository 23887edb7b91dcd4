import { Text, View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dayCardWords, hoursWord } from '../../domain/calendar/words'
import { dateOf } from '../../domain/calendar/moment'
import { Card } from '../components/Card'
import { KeyValues } from '../components/KeyValues'
import { Phrase } from '../components/Phrase'
import { PriceLine } from '../components/PriceLine'
import { SectionHead } from '../components/SectionHead'
import { Stepper } from '../components/Stepper'
import { Tag } from '../components/Tag'
import { useStore } from '../frame/stores'
import { orderStore } from '../stores/order-store'
import type { Price } from '../../domain/booking/price'
import { orderWords, serviceWords, stateWords, yuan } from '../words/booking'
import { avoidsWords, queueWords } from '../words/order'
import { Party } from './Party'
import { stateTags } from './state-tags'

/** What one gets: the menu or the time, how many, what it costs. */
export const SessionCard = observer(function SessionCard() {
  const order = useStore(orderStore)
  const { session, price, held, wish, person } = order
  if (!session) return null
  const [day] = dayCardWords(session.date, dateOf(order.now))
  const words = serviceWords[order.start.service]
  return (
    <View className="sec">
      <SectionHead words={`${day}${session.name}`} />
      <Card eave>
        {session.service === 'canteen' ? <Menu /> : <Place />}
        {held && (
          <View className="mt3">
            {held.state === 'confirmed' ? (
              <Tag status="booked" words={words.held.join('')} />
            ) : (
              <Tag status={stateTags[held.state]} words={stateWords[held.state]} />
            )}
          </View>
        )}
        {session.service === 'canteen' && person?.avoids && !wish.several && (
          <View className="mt3">
            <Tag status="allergy" words={avoidsWords.tag(person.avoids)} />
            <Text className="sec2 side">{avoidsWords.known}</Text>
          </View>
        )}
        {!held && !wish.several && session.mostGuests > 0 && <Portions most={1 + session.mostGuests} />}
        {!held && wish.several && <Party />}
        {!held && !wish.several && price && (
          <>
            <View className="line" />
            <PriceOf price={price} pays={orderWords.pays} />
          </>
        )}
      </Card>
    </View>
  )
})

const Menu = observer(function Menu() {
  const menu = useStore(orderStore).session?.menu
  const [first = '', ...others] = menu?.split('、') ?? []
  return (
    <>
      <View className="card-t">
        <Phrase of={menu ? first : orderWords.noMenu} />
      </View>
      {others.length > 0 && (
        <View className="mt1">
          <Phrase of={others.map((dish, at) => (at < others.length - 1 ? `${dish}、` : dish))} />
        </View>
      )}
    </>
  )
})

const Place = observer(function Place() {
  const order = useStore(orderStore)
  const { session, offered } = order
  if (!session) return null
  return (
    <>
      <View className="card-t">
        <Phrase of={hoursWord(session.startsAt, session.endsAt).split(/(?=到)/)} />
      </View>
      <View className="mt1">
        <Phrase
          of={[
            `${offered?.place.place ?? ''} ·`,
            ...(order.queues ? queueWords.full : [orderWords.left(session.left)]),
          ]}
        />
      </View>
    </>
  )
})

const Portions = observer(function Portions({ most }: { most: number }) {
  const order = useStore(orderStore)
  return (
    <>
      <View className="line" />
      <Stepper
        label={orderWords.portions}
        value={1 + order.guests}
        unit={orderWords.unit}
        min={1}
        max={most}
        less={orderWords.less}
        more={orderWords.more}
        limit={orderWords.most(most)}
        onChange={(seats) => order.want({ guests: seats - 1 })}
      />
    </>
  )
})

/** 原价 − 补贴 = 您付 where there is a subsidy, else what is paid alone; and where it is paid. */
export function PriceOf({ price, pays }: { price: Price; pays: string }) {
  const { full, subsidy, fromAge } = price
  return (
    <>
      {subsidy > 0 ? (
        <PriceLine
          full={{ label: orderWords.full, amount: yuan(full) }}
          subsidy={{ label: orderWords.tier(fromAge), amount: yuan(subsidy) }}
          pay={{ label: pays, amount: yuan(price.pays) }}
          unit={orderWords.unitYuan}
        />
      ) : (
        <KeyValues lines={[{ label: pays, value: orderWords.paying(price.pays) }]} />
      )}
      <View className="sec2 mt3">
        <Phrase of={orderWords.atWindow} />
      </View>
    </>
  )
}
