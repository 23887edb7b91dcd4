import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { CheckRow } from '../../components/CheckRow'
import { SectionHead } from '../../components/SectionHead'
import { Stepper } from '../../components/Stepper'
import { useStore } from '../../frame/stores'
import { serviceStore } from '../../stores/service-store'
import { yuan } from '../../words/booking'
import { serviceWords as words } from '../../words/services'
import { TypedField } from './TypedField'

/** Yuan as it is typed, in fen. */
const fenOf = (typed: string): number | null => {
  const fen = Math.round(Number(typed) * 100)
  return /^\d{1,4}(\.\d{1,2})?$/.test(typed) && fen <= 100_000 ? fen : null
}
const ageOf = (typed: string): number | null =>
  /^\d{1,3}$/.test(typed) && Number(typed) <= 120 ? Number(typed) : null

/** The price by age; nothing where the service is free. */
export const Prices = observer(function Prices() {
  const store = useStore(serviceStore)
  const prices = store.settings?.terms.prices
  if (!prices) return null
  return (
    <View className="sec">
      <SectionHead words={words.prices} />
      <TypedField
        box="full"
        label={words.full}
        value={yuan(prices.full)}
        number
        read={fenOf}
        error={words.priceWrong}
        onValue={(fen) => store.change(({ terms }) => terms.prices && (terms.prices.full = fen))}
      />
      {prices.tiers.map(({ fromAge, pays }, at) => (
        <TypedField
          key={fromAge}
          box={`tier.${fromAge}`}
          label={words.tier(fromAge)}
          value={yuan(pays)}
          number
          read={fenOf}
          error={words.priceWrong}
          onValue={(fen) =>
            store.change(({ terms }) => {
              const tier = terms.prices?.tiers[at]
              if (tier) tier.pays = fen
            })
          }
        />
      ))}
    </View>
  )
})

/** Guests, queue, what is carried home. */
export const Terms = observer(function Terms() {
  const store = useStore(serviceStore)
  const { settings, service } = store
  if (!settings) return null
  const { mostGuests, waitlist, deliveryFrom } = settings.terms
  return (
    <View className="sec">
      <SectionHead words={words.terms} />
      <Stepper
        label={words.guests}
        value={mostGuests}
        unit={words.guest}
        min={0}
        max={3}
        less={words.less}
        more={words.more}
        limit={words.guestLimit}
        onChange={(guests) => store.change(({ terms }) => (terms.mostGuests = guests))}
      />
      <View className="list mt3">
        <CheckRow
          title={words.waitlist}
          state={waitlist ? 'on' : 'off'}
          onTap={() => store.change(({ terms }) => (terms.waitlist = !waitlist))}
        />
        {service === 'canteen' && (
          <CheckRow
            title={words.delivery}
            state={deliveryFrom === null ? 'off' : 'on'}
            onTap={() =>
              store.change(({ terms }) => (terms.deliveryFrom = deliveryFrom === null ? 90 : null))
            }
          />
        )}
      </View>
      {deliveryFrom !== null && (
        <TypedField
          box="deliveryFrom"
          label={words.deliveryFrom}
          value={String(deliveryFrom)}
          number
          read={ageOf}
          error={words.ageWrong}
          onValue={(age) => store.change(({ terms }) => (terms.deliveryFrom = age))}
        />
      )}
    </View>
  )
})
