import { tabsFor } from './tabs'

it('gives a resident four tabs and an elder three', () => {
  expect(tabsFor(['resident'], 'std')).toEqual(['home', 'matters', 'notices', 'me'])
  expect(tabsFor(['resident'], 'huge')).toEqual(['home', 'matters', 'me'])
})

it('gives a head 工作台 in the middle, four tabs at the elder levels', () => {
  expect(tabsFor(['resident', 'lane-chief'], 'std')).toEqual(['home', 'matters', 'staff', 'notices', 'me'])
  expect(tabsFor(['lane-chief'], 'big')).toEqual(['home', 'matters', 'staff', 'me'])
})
