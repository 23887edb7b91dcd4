import { inRunOrder, movedUp, runAfter } from './run'

const row = (name: string, laneId: string | null) => ({ name, laneId })

it('goes by the lanes as they were ordered, houses as they stood, the others last', () => {
  const rows = [row('a', 'l1'), row('b', 'l1'), row('c', 'l2'), row('d', null), row('e', 'l3')]
  expect(inRunOrder(rows, ['l3', 'l1']).map(({ name }) => name)).toEqual(['e', 'a', 'b', 'c', 'd'])
})

it('moves a lane one place earlier, the first nowhere', () => {
  expect(movedUp(['l1', 'l2', 'l3'], 'l3')).toEqual(['l1', 'l3', 'l2'])
  expect(movedUp(['l1', 'l2'], 'l1')).toEqual(['l1', 'l2'])
})

it('keeps the order of the lanes that have nobody in the run today', () => {
  expect(runAfter(['l5', 'l1', 'l4'], ['l2', 'l1'])).toEqual(['l2', 'l1', 'l5', 'l4'])
})
