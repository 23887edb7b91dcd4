import { firstParts } from './day'
import { differenceOf } from './compare'
import { oneIn } from './chosen'
import { disturbedOver } from './over'
import { notice, register } from './village-day'

const change = (collection: string, id: string, after: Record<string, unknown> | null) => ({
  ...{ collection, id, before: null },
  after: after && { _id: id, ...after },
})

it('tells what is missing and what is too much, whatever ids chance has made', () => {
  const then = [
    change('requests', 'qaaaaaaaaaaa', { words: '灯' }),
    change('cares', 'cbbbbbbbbbbb', { to: null }),
  ]
  const now = [
    change('requests', 'qccccccccccc', { words: '灯' }),
    change('requests', 'qddddddddddd', { words: '灯' }),
  ]
  expect(differenceOf(then, then)).toEqual({ missing: [], surplus: [] })
  expect(differenceOf(now, then)).toEqual({
    missing: [expect.stringContaining('cares')],
    surplus: [expect.stringContaining('requests')],
  })
})

it('loses nothing, doubles nothing and leaves nobody stuck when one in seventy calls goes wrong', async () => {
  const { injected, troubles } = await disturbedOver(
    [],
    'in-tests',
    [...firstParts, notice, register],
    oneIn(70, 7),
  )
  expect(troubles).toEqual([])
  expect(injected).toBeGreaterThan(25)
}, 300_000)
