/** One line of the printed list of a day. */
export interface PrintedLine {
  lane: string
  seats: number
  /** What he pays, in fen; null: nothing is said. */
  pays: number | null
  /** What the kitchen leaves out. */
  avoids: string | null
  delivery: boolean
}

/** A line with its number through the whole list; `laneSeats` where the lane is named: at its first line on a page. */
export interface NumberedLine<Line> {
  line: Line
  number: number
  laneSeats: number | null
}

/** One A4 page, lines from its top. */
export interface DayPage<Line> {
  page: number
  pages: number
  lines: NumberedLine<Line>[]
}

/** The sheet in mm, letters of 14 pt: what is printed is read at arm's length. */
export const daySheet = {
  ...{ width: 210, height: 297, margin: 12, letters: (14 * 25.4) / 72 },
  /** Roof, title, the row of headings; the line of sums. */
  ...{ head: 40, foot: 12, row: 5.8 },
}

/** Most lines of a page: what the sheet holds, and never more than forty. */
export const linesOfPage = Math.min(
  40,
  Math.floor((daySheet.height - 2 * daySheet.margin - daySheet.head - daySheet.foot) / daySheet.row),
)

/**
 * The list on pages, in the order in which it comes (by lane and house): a lane is named at its first line and again
 * where it goes on overleaf, with all its portions. An empty list is one empty page.
 */
export function dayPages<Line extends PrintedLine>(lines: readonly Line[]): DayPage<Line>[] {
  const pages = Math.max(1, Math.ceil(lines.length / linesOfPage))
  const seatsOf = (lane: string): number =>
    lines.filter((one) => one.lane === lane).reduce((sum, { seats }) => sum + seats, 0)
  return Array.from({ length: pages }, (_, index) => {
    const from = index * linesOfPage
    const own = lines.slice(from, from + linesOfPage)
    return {
      ...{ page: index + 1, pages },
      lines: own.map((line, at) => {
        const first = at === 0 || own[at - 1]?.lane !== line.lane
        return { line, number: from + at + 1, laneSeats: first ? seatsOf(line.lane) : null }
      }),
    }
  })
}

/** The line of sums at the foot: portions, people with something to leave out, houses, what is to be paid (fen). */
export function daySums(lines: readonly PrintedLine[]): {
  seats: number
  avoiding: number
  carried: number
  toPay: number
} {
  return {
    seats: lines.reduce((sum, { seats }) => sum + seats, 0),
    avoiding: lines.filter(({ avoids }) => avoids !== null).length,
    carried: lines.filter(({ delivery }) => delivery).length,
    toPay: lines.reduce((sum, { pays }) => sum + (pays ?? 0), 0),
  }
}
