import { dayPages, daySheet, daySums, linesOfPage, type PrintedLine } from './day-pages'

const line = (lane: string, more: Partial<PrintedLine> = {}): PrintedLine => ({
  ...{ lane, seats: 1, pays: 300, avoids: null, delivery: false },
  ...more,
})
const many = (count: number, lane: string) => Array.from({ length: count }, () => line(lane))

it('prints letters of 14 pt or more, and never more lines than the sheet holds, nor than forty', () => {
  const { height, margin, head, foot, row, letters } = daySheet
  expect(letters / (25.4 / 72)).toBeGreaterThanOrEqual(14)
  expect(row).toBeGreaterThan(letters)
  expect(2 * margin + head + foot + linesOfPage * row).toBeLessThanOrEqual(height)
  expect(linesOfPage).toBeLessThanOrEqual(40)
  expect(linesOfPage).toBeGreaterThan(30)
})

it('numbers people through all pages, and loses nobody', () => {
  const pages = dayPages(many(linesOfPage + 3, '1巷'))
  expect(pages.map(({ page, pages: all, lines }) => [page, all, lines.length])).toEqual([
    [1, 2, linesOfPage],
    [2, 2, 3],
  ])
  expect(pages[1]?.lines.map(({ number }) => number)).toEqual([
    linesOfPage + 1,
    linesOfPage + 2,
    linesOfPage + 3,
  ])
})

it('names a lane with its portions at its first line, and again where it goes on overleaf', () => {
  const lines = [line('1巷', { seats: 2 }), line('1巷'), ...many(linesOfPage, '2巷')]
  const [first, second] = dayPages(lines)
  expect(first?.lines.slice(0, 3).map(({ laneSeats }) => laneSeats)).toEqual([3, null, linesOfPage])
  expect(second?.lines.map(({ laneSeats }) => laneSeats)).toEqual([linesOfPage, null])
})

it('is one empty page when nobody comes', () => {
  expect(dayPages([])).toEqual([{ page: 1, pages: 1, lines: [] }])
})

it('sums portions, what is left out, houses and money at the foot', () => {
  const lines = [
    line('1巷', { seats: 2, pays: 600 }),
    line('2巷', { avoids: '花生' }),
    line('2巷', { delivery: true, pays: 0 }),
    line('3巷', { pays: null }),
  ]
  expect(daySums(lines)).toEqual({ seats: 5, avoiding: 1, carried: 1, toPay: 900 })
})
