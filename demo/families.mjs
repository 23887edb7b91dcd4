import { fixedHouseholds } from './fixed-people.mjs'
import { givenNames, surnames } from './names.mjs'

const thisYear = 2026
const reserved = new Set(Object.values(fixedHouseholds).flatMap((people) => people.map(({ name }) => name)))

const generationOf = (age) => (age >= 62 ? 'old' : age >= 40 ? 'middle' : age >= 20 ? 'young' : 'child')

/** 'YYYY-MM', now and then with a day: as the village's own file has it. */
function birthAt(draw, age) {
  const month = String(draw.between(1, 10)).padStart(2, '0')
  const day = draw.holds(0.25) ? `-${String(draw.between(1, 28)).padStart(2, '0')}` : ''
  return `${thisYear - age}-${month}${day}`
}

const shareWithPhone = { old: 0.6, middle: 0.97, young: 0.98, child: 0 }

/** A person; the name is new in the family and none of the fixed people's. Two in a village may share a name. */
function personOf(draw, family, { surname = draw.oneOf(surnames), relation, gender, age, note = null }) {
  const generation = generationOf(age)
  const taken = new Set([...reserved, ...family.map(({ name }) => name)])
  const free = givenNames[gender][generation]
    .map((given) => surname + given)
    .filter((name) => !taken.has(name))
  const hasPhone = draw.holds(age > 78 ? 0.15 : shareWithPhone[generation])
  const phone = hasPhone ? draw.unseen(() => `1990000${draw.between(1000, 9999)}`) : null
  return { name: draw.oneOf(free), relation, gender, birth: birthAt(draw, age), phone, alone: false, note }
}

/** One old person alone. */
function aloneFamily(draw) {
  const gender = draw.holds(0.65) ? '女' : '男'
  const note = draw.holds(0.3) ? draw.oneOf(['腿脚不好', '儿子在外地', '耳朵背', '每月去女儿家住']) : null
  return [
    { ...personOf(draw, [], { relation: '户主', gender, age: draw.between(66, 92), note }), alone: true },
  ]
}

/** A couple, of the householder's age. */
function couple(draw, age) {
  const surname = draw.oneOf(surnames)
  const away = age < 58 && draw.holds(0.3) ? draw.oneOf(['在外打工', '常年在济南', '跑运输']) : null
  const family = [personOf(draw, [], { surname, relation: '户主', gender: '男', age, note: away })]
  family.push(personOf(draw, family, { relation: '配偶', gender: '女', age: age + draw.between(-4, 2) }))
  return { surname, family }
}

function addChildren(draw, { surname, family }, ages, [son, daughter] = ['儿子', '女儿']) {
  for (const age of ages) {
    const gender = draw.holds(0.52) ? '男' : '女'
    const relation = gender === '男' ? son : daughter
    family.push(personOf(draw, family, { surname, relation, gender, age }))
  }
  return family
}

/** Old people with grandchildren, whose parents are away. */
function leftBehindFamily(draw) {
  const grandparents = couple(draw, draw.between(60, 72))
  const ages = draw.holds(0.5) ? [draw.between(3, 13)] : [draw.between(7, 14), draw.between(1, 6)]
  const family = addChildren(draw, grandparents, ages, ['孙子', '孙女'])
  family[0].note = '儿子儿媳在外，孩子跟着过'
  return family
}

/** Parents with one to three children. */
function parentsFamily(draw) {
  const age = draw.between(29, 52)
  const eldest = age - draw.between(23, 27)
  const ages = [eldest, eldest - draw.between(2, 6), eldest - draw.between(7, 10)].filter((one) => one >= 0)
  return addChildren(draw, couple(draw, age), ages.slice(0, draw.oneOf([1, 2, 2, 2, 3])))
}

/** Three generations under one roof. */
function threeGenerations(draw) {
  const age = draw.between(34, 50)
  const middle = couple(draw, age)
  const { surname, family } = middle
  if (draw.holds(0.5))
    family.push(
      personOf(draw, family, { surname, relation: '父亲', gender: '男', age: age + draw.between(22, 28) }),
    )
  family.push(personOf(draw, family, { relation: '母亲', gender: '女', age: age + draw.between(21, 28) }))
  return addChildren(draw, middle, draw.holds(0.6) ? [age - 25, age - 30] : [age - 26])
}

/** How families are spread in a village where the young work elsewhere: [share, family]. */
const spread = [
  [0.13, aloneFamily],
  [0.25, (draw) => couple(draw, draw.between(62, 84)).family],
  [0.1, leftBehindFamily],
  [0.1, (draw) => couple(draw, draw.between(48, 61)).family],
  [0.27, parentsFamily],
  [0.15, threeGenerations],
]

/** A family by chance, the householder first. */
export function familyOf(draw) {
  let share = draw.between(0, 999) / 1000
  const [, family] = spread.find(([of]) => (share -= of) < 0) ?? spread[0]
  return family(draw)
}
