import type { DateText } from '../calendar/moment'
import { ageOn } from '../calendar/moment'

/** What a meal costs. Amounts are in fen (1 yuan = 100 fen), whole numbers. */
export interface PriceTable {
  full: number
  /** By age on the day of the meal; the tier with the highest `fromAge` that is reached counts. */
  tiers: { fromAge: number; pays: number }[]
}

/** 原价 − 补贴 = 您付, in fen, and the age from which the tier counts (null: full price). */
export interface Price {
  full: number
  subsidy: number
  pays: number
  fromAge: number | null
}

/**
 * The price of one person with guests on a day. Age is that of the day (product.md §8 Booking); an unknown birth
 * and every guest pay the full price.
 */
export function priceOf(table: PriceTable, birth: string | null, guests: number, date: DateText): Price {
  const tier = birth === null ? null : tierOf(table, ageOn(birth, date))
  const own = tier?.pays ?? table.full
  const alone = { full: table.full, subsidy: table.full - own, pays: own, fromAge: tier?.fromAge ?? null }
  return withGuests(alone, guests)
}

/** The price of one person when he brings guests, who pay in full. */
export function withGuests({ full, subsidy, pays, fromAge }: Price, guests: number): Price {
  return { full: full * (1 + guests), subsidy, pays: pays + full * guests, fromAge }
}

function tierOf(table: PriceTable, age: number) {
  return table.tiers
    .filter(({ fromAge }) => fromAge <= age)
    .reduce<PriceTable['tiers'][number] | null>(
      (best, tier) => (best && best.fromAge > tier.fromAge ? best : tier),
      null,
    )
}
