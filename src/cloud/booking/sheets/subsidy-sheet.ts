import type { Subsidy } from '../../../domain/booking/subsidies'
import type { Cell } from './day-sheet'

/** Somebody of the subsidy list. */
export interface Subsidised {
  personId: string
  name: string
  lane: string
}

const yuan = (fen: number): number => fen / 100
const tierWord = (fromAge: number | null): string => (fromAge === null ? '' : `${fromAge} 岁起`)

/** Meal by meal, and one line a person with what it comes to and a place to sign. */
export function subsidySheets(
  subsidies: readonly Subsidy[],
  people: readonly Subsidised[],
): { name: string; rows: Cell[][] }[] {
  const of = new Map(people.map((one) => [one.personId, one]))
  const total = subsidies.reduce((sum, { amount }) => sum + amount, 0)
  const everyone = people.map(({ personId, name, lane }, at) => {
    const own = subsidies.filter((one) => one.personId === personId)
    const sum = own.reduce((all, { amount }) => all + amount, 0)
    return [at + 1, lane, name, own.length, yuan(sum), '']
  })
  return [
    {
      name: '每人合计',
      rows: [
        ['序号', '巷', '姓名', '几顿', '补贴（元）', '签字'],
        ...everyone,
        ['合计', '', '', subsidies.length, yuan(total), ''],
      ],
    },
    {
      name: '每一顿',
      rows: [
        ['姓名', '日期', '哪一顿', '档', '补贴（元）'],
        ...subsidies.map(({ personId, date, meal, fromAge, amount }) => [
          ...[of.get(personId)?.name ?? '', date, meal, tierWord(fromAge), yuan(amount)],
        ]),
      ],
    },
  ]
}
