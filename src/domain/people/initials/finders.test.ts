import { findersOf } from './finders'

it('is found by every part of the name, both initials and the end of the phone', () => {
  expect(findersOf({ name: '单桂兰', phone: '19900000012' })).toEqual([
    '单桂兰',
    '桂兰',
    '兰',
    'sgl',
    'dgl',
    '0012',
  ])
  expect(findersOf({ name: '周', phone: null })).toEqual(['周', 'z'])
})
