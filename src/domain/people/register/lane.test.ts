import { householdNumber, laneName, sortedLanes } from './lane'

describe('a lane', () => {
  it.each(['1', '1巷', '一巷', '01巷', '第1巷', '第一巷', '１巷', '1 巷', '1号巷', '一'])(
    'written %s is 1巷',
    (written) => {
      expect(laneName(written)).toBe('1巷')
    },
  )

  it.each([
    ['十巷', '10巷'],
    ['十二巷', '12巷'],
    ['二十巷', '20巷'],
    ['二十三巷', '23巷'],
    ['九十九巷', '99巷'],
  ])('written %s is %s', (written, name) => {
    expect(laneName(written)).toBe(name)
  })

  it.each(['槐树巷', '东街', '三官庙巷', '幸福一巷'])('may have the name %s', (written) => {
    expect(laneName(written)).toBe(written)
  })

  it('stands in the order of numbers, named ones last', () => {
    expect(sortedLanes(['10巷', '槐树巷', '2巷', '2巷', '东街', '1巷'])).toEqual([
      '1巷',
      '2巷',
      '10巷',
      '槐树巷',
      '东街',
    ])
  })
})

describe('a household number', () => {
  it.each(['45', '045', '45号', '45户', '０４５', ' 45 '])('written %s is 45', (written) => {
    expect(householdNumber(written)).toBe('45')
  })

  it('may be a divided one', () => {
    expect(householdNumber('12甲')).toBe('12甲')
    expect(householdNumber('12a号')).toBe('12A')
  })

  it.each(['东头', '12-1', '0', '4.5', '12甲乙'])('written %s cannot be read', (written) => {
    expect(householdNumber(written)).toBeNull()
  })
})
