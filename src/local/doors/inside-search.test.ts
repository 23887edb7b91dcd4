import { readSearch } from './inside-search'

const person = {
  _id: 'p1',
  name: '李秀兰',
  note: 'she said "yes"',
  ask: { headId: 'p2', at: null },
  roles: [{ role: 'resident' }, { role: 'keeper' }],
  age: 41,
  livesAlone: false,
}
const finds = (typed: string): boolean => readSearch(typed)(person)

it.each(['', '  ', '秀兰', 'RESIDENT', 'p1', 'name=李秀兰', 'ask.headId=p2', 'roles.role=keeper', 'age=41'])(
  'finds by %j',
  (typed) => {
    expect(finds(typed)).toBe(true)
  },
)

it.each(['王', 'name=李', 'ask.headId=p1', 'roles.role=cook', 'age=4', 'nothing=there'])(
  'does not find by %j',
  (typed) => {
    expect(finds(typed)).toBe(false)
  },
)

it('wants every word', () => {
  expect(finds('秀兰 resident age=41')).toBe(true)
  expect(finds('秀兰 cook')).toBe(false)
})

it('takes words in quotation marks as one, and finds a quotation mark that stands in a document', () => {
  expect(finds('"she said"')).toBe(true)
  expect(finds('note="she said"')).toBe(false)
  expect(readSearch('name="a b"')({ name: 'a b' })).toBe(true)
  expect(readSearch('yes')(person)).toBe(true)
})

it('finds what is missing, null or false by its field', () => {
  expect(finds('phone=')).toBe(true)
  expect(finds('ask.at=')).toBe(true)
  expect(finds('livesAlone=false')).toBe(true)
  expect(finds('name=')).toBe(false)
})

it('searches in what is no document, and in an empty list', () => {
  expect(readSearch('a')('abc')).toBe(true)
  expect(readSearch('x=1')([])).toBe(false)
})
