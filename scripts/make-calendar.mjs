// Writes src/domain/calendar/calendar-table.json from chinese-days: the published holidays with their exchanged
// working days, and the months of the lunar years. Run it each November, when the next year's holidays are published
// and the library has them: node scripts/make-calendar.mjs
import { writeFileSync } from 'node:fs'
import chineseDays from 'chinese-days'

const { getDayDetail, getLunarDate } = chineseDays

/** Deadlines never reach back further. */
const firstPublished = 2024
const lunarYears = { first: 1999, last: 2099 }
const day = 86_400_000
const dateOf = (epoch) => new Date(epoch).toISOString().slice(0, 10)

function* daysOf(from, to) {
  for (let epoch = Date.parse(from); epoch <= Date.parse(to); epoch += day) yield dateOf(epoch)
}

/** The library's names of such days have commas: "National Day,国庆节,3". */
function publishedOf(year) {
  const days = { off: [], worked: [] }
  for (const date of daysOf(`${year}-01-01`, `${year}-12-31`)) {
    const { name, work } = getDayDetail(date)
    if (name.includes(',')) days[work ? 'worked' : 'off'].push(date.slice(5))
  }
  return days
}

const published = {}
for (let year = firstPublished; ; year += 1) {
  const days = publishedOf(year)
  if (!days.off.includes('10-01')) break
  published[year] = { off: days.off.join(' '), worked: days.worked.join(' ') }
}

/** Of each lunar year its months, 1 for 30 days and 0 for 29, and after which month the leap month stands (0: none). */
const years = new Map()
let first = null
let month = null
for (const date of daysOf(`${lunarYears.first}-01-01`, `${lunarYears.last + 1}-03-01`)) {
  const { lunarYear, lunarMon, lunarDay, isLeap } = getLunarDate(date)
  if (lunarYear < lunarYears.first) continue
  if (lunarDay === 1) {
    if (month) month.year.months += month.length === 30 ? '1' : '0'
    if (lunarYear > lunarYears.last) break
    first ??= date
    if (!years.has(lunarYear)) years.set(lunarYear, { months: '', leap: 0 })
    const year = years.get(lunarYear)
    if (isLeap) year.leap = lunarMon
    month = { year, length: 0 }
  }
  month.length += 1
}

const words = {
  months: Array.from({ length: 12 }, (_, at) => monthWord(at + 1)),
  days: Array.from({ length: 30 }, (_, at) => dayWord(at + 1)),
}
function monthWord(wanted) {
  for (const date of daysOf('2026-02-17', '2027-02-05'))
    if (getLunarDate(date).lunarMon === wanted) return getLunarDate(date).lunarMonCN
}
function dayWord(wanted) {
  for (const date of daysOf('2026-02-17', '2027-02-05'))
    if (getLunarDate(date).lunarDay === wanted) return getLunarDate(date).lunarDayCN
}

const table = {
  published,
  lunar: {
    first,
    years: [...years.values()].map(({ months, leap }) => (leap ? `${months}-${leap}` : months)),
    words,
  },
}
writeFileSync('src/domain/calendar/calendar-table.json', `${JSON.stringify(table, null, 1)}\n`)
