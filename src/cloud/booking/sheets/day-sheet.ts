import type { OutputOf } from '../../../contract'
import { daySums } from '../../../domain/booking/day-pages'

type List = OutputOf<'booking.list'>
export type Cell = string | number | null

const yuan = (fen: number): number => fen / 100

/** The list of one day as a spreadsheet: what the printed list says, by lane, with a place for the tick. */
export function daySheetRows({ session, rows }: Pick<List, 'session' | 'rows'>): Cell[][] {
  const lines = rows ?? []
  const { seats, carried, toPay } = daySums(lines)
  return [
    [`${session.name}名单`, session.date],
    [],
    ['序号', '巷', '户', '姓名', '份数', '忌口', '送/来', '应付（元）', '到了'],
    ...lines.map(({ lane, number, name, seats: own, avoids, delivery, pays }, at) => [
      ...[at + 1, lane, number ?? '', name, own, avoids ?? ''],
      ...[delivery ? '送到家' : '来吃', pays === null ? null : yuan(pays), ''],
    ]),
    [],
    ['合计', '', '', '', seats, '', `送 ${carried} 家`, yuan(toPay)],
  ]
}
