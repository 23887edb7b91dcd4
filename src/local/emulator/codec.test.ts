import { EJSON } from 'bson'
import fc from 'fast-check'
import { decode, encode } from './codec'

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.string(),
    fc.double({ noNaN: true }).map((n) => (n === 0 ? 0 : n)),
    fc.integer(),
    fc.date({ noInvalidDate: true }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]\w{0,5}$/), tie('any'), { maxKeys: 4 }),
  ),
})).any

it('reads back what it wrote', () => {
  fc.assert(fc.property(value, (inner) => expect(decode(encode({ inner }), 0)).toEqual({ inner })))
})

it('reads what the SDK writes and writes what the SDK reads', () => {
  fc.assert(
    fc.property(value, (inner) => {
      expect(decode(EJSON.stringify({ inner }, { relaxed: false }), 0)).toEqual({ inner })
      expect(EJSON.parse(encode({ inner }))).toEqual({ inner })
    }),
  )
})

it('makes a server date from the village clock and its offset, wherever it stands', () => {
  const text =
    '{"$set":{"a":[{"$tcb_server_date":{"offset":{"$numberInt":"5"}}}],"b":{"$tcb_server_date":{}}}}'
  expect(decode(text, 1000)).toEqual({ $set: { a: [new Date(1005)], b: new Date(1000) } })
})

it('leaves the operators of a query alone', () => {
  const text = '{"n":{"$gte":{"$numberInt":"1"}},"$or":[{"name":{"$regex":"a","$options":"i"}}]}'
  expect(decode(text, 0)).toEqual({ n: { $gte: 1 }, $or: [{ name: { $regex: 'a', $options: 'i' } }] })
})
