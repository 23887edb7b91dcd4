import { drawFrom } from './draw.mjs'
import { familyOf } from './families.mjs'
import { fixedHeads, fixedHouseholds } from './fixed-people.mjs'

// The demo village: 385 households in 12 lanes, 26 heads. [households, where the chief's own households end, then
// where those of each group head end]; a head has at most 20.
const lanes = [
  [34, 17, 34],
  [30, 15, 30],
  [38, 20, 38],
  [26, 13, 26],
  [44, 15, 30, 44],
  [30, 16, 30],
  [33, 17, 33],
  [28, 14, 28],
  [46, 16, 31, 46],
  [27, 14, 27],
  [25, 13, 25],
  [24, 12, 24],
]
const householdsWithoutPhone = 60
const mergedLane = 6
const dateCellLane = 2
const sharedPhone = { lane: 8, from: 5, to: 6 }

/** The sheets of the whole village, rows with the line of titles first. */
export function liuheSheets() {
  const draw = drawFrom(20261124)
  const households = lanes.flatMap(([count], index) =>
    Array.from({ length: count }, (_, place) => householdAt(draw, index + 1, place + 1)),
  )
  const heads = lanes.flatMap((bounds, index) => headsOf(draw, households, index + 1, bounds.slice(1)))
  leaveWithoutPhone(draw, households, heads)
  sharePhone(households)
  return [
    { name: '户', rows: [householdTitles, ...households.flatMap(rowsOf)] },
    { name: '两长', rows: [headTitles, ...heads.map(({ row }) => row)] },
  ]
}

const householdTitles = ['巷', '户号', '姓名', '与户主关系', '性别', '出生年月', '手机', '独居', '备注']
const headTitles = ['姓名', '职务', '手机', '负责']

function householdAt(draw, lane, number) {
  const fixed = fixedHouseholds[`${lane}-${number}`]
  return { lane, number, isFixed: fixed !== undefined, people: structuredClone(fixed) ?? familyOf(draw) }
}

/** The chief and the group heads of a lane: people of working age with a phone, from among their own households. */
function headsOf(draw, households, lane, ends) {
  return ends.map((end, index) => {
    const from = index === 0 ? 1 : ends[index - 1] + 1
    const own = households.filter((one) => one.lane === lane && one.number >= from && one.number <= end)
    const named = fixedHeads[`${lane}-${from}`]
    const people = own.flatMap((one) => (one.isFixed && named === undefined ? [] : one.people))
    const able = people.filter(({ birth, phone }) => phone !== null && birth >= '1958' && birth < '1992')
    const head = named === undefined ? draw.oneOf(able) : people.find(({ name }) => name === named)
    const post = index === 0 ? '巷长' : '联户长'
    return { person: head, row: [head.name, post, head.phone, `${lane}巷 ${from}-${end}户`] }
  })
}

/** Leaves exactly the wanted number of households without any phone, the oldest ones first. */
function leaveWithoutPhone(draw, households, heads) {
  const headPeople = new Set(heads.map(({ person }) => person))
  const hasPhone = ({ people }) => people.some(({ phone }) => phone !== null)
  const youngest = ({ people }) => people.reduce((latest, { birth }) => (birth > latest ? birth : latest), '')
  const candidates = households
    .filter((one) => hasPhone(one) && !one.isFixed && !one.people.some((person) => headPeople.has(person)))
    .filter(
      ({ lane, number }) => lane !== sharedPhone.lane || number < sharedPhone.from || number > sharedPhone.to,
    )
    .sort((a, b) => (youngest(a) < youngest(b) ? -1 : 1))
  const already = households.filter((one) => !hasPhone(one)).length
  if (already > householdsWithoutPhone) throw new Error(`${already} households have no phone`)
  for (const { people } of candidates.slice(0, householdsWithoutPhone - already))
    for (const person of people) person.phone = null
}

/** One phone stands in two households: an old couple has its son's number. */
function sharePhone(households) {
  const [from, to] = [sharedPhone.from, sharedPhone.to].map((number) =>
    households.find((one) => one.lane === sharedPhone.lane && one.number === number),
  )
  const { phone } = from.people.find((person) => person.phone !== null)
  to.people[0].phone = phone
}

function rowsOf({ lane, number, people }) {
  return people.map(({ name, relation, gender, birth, phone, alone, note }, index) => [
    ...placeOf(lane, number, index, people.length),
    name,
    relation,
    gender,
    birthCell(lane, birth),
    phone,
    alone ? '是' : null,
    note,
  ])
}

/** Lane and number in every row; in one lane they are merged cells, as many offices have them. */
function placeOf(lane, number, index, rowSpan) {
  if (lane !== mergedLane) return [`${lane}巷`, number]
  return index === 0
    ? [
        { value: `${lane}巷`, rowSpan },
        { value: number, rowSpan },
      ]
    : [null, null]
}

/** Births are text; in one lane full dates are date cells. */
function birthCell(lane, birth) {
  const isDateCell = lane === dateCellLane && birth.length === 10
  return isDateCell ? { value: new Date(`${birth}T00:00:00Z`), format: 'yyyy-mm-dd' } : birth
}
