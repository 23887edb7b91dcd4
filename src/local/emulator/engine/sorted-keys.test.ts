import fc from 'fast-check'
import { SortedKeys } from './sorted-keys'

it('counts and lists any stretch like a sorted array, through splits and removals', () => {
  const key = fc.integer({ min: 0, max: 3000 }).map((n) => String(n).padStart(4, '0'))
  fc.assert(
    fc.property(
      fc.uniqueArray(key, { minLength: 1100, maxLength: 2500 }),
      fc.uniqueArray(key),
      fc.uniqueArray(key),
      key,
      key,
      (filled, added, removed, low, high) => {
        const keys = new SortedKeys()
        keys.fill(filled, filled)
        const present = new Set(filled)
        for (const k of added.filter((each) => !present.has(each))) {
          keys.insert(k, k)
          present.add(k)
        }
        for (const k of [...removed, ...filled.slice(0, 1000)]) {
          keys.remove(k)
          present.delete(k)
        }
        const expected = [...present].sort().filter((k) => k >= low && k < high)
        expect([...keys.range(low, high)]).toEqual(expected)
        expect([...keys.range(low, high, true)]).toEqual([...expected].reverse())
        expect(keys.count(low, high)).toBe(expected.length)
      },
    ),
    { numRuns: 50 },
  )
})

it('splits a chunk that grows too large', () => {
  const keys = new SortedKeys()
  for (let n = 0; n < 5000; n++) keys.insert(String((n * 7919) % 5000).padStart(4, '0'), n)
  expect([...keys.range('0000', '9999')]).toHaveLength(5000)
  expect(keys.count('1000', '2000')).toBe(1000)
})
