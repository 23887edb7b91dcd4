import { facilitiesToBegin, facilityTwice, ownFacility } from './facilities'

it('begins with the seven of every center and the three beside, and says of none that it is there', () => {
  const all = facilitiesToBegin()
  expect(all.map(({ name }) => name)).toEqual([
    '多功能会议室',
    '超市',
    '快递点',
    '公厕',
    '保洁室',
    '卫生室',
    '幸福食堂',
    '四点半课堂',
    '日间照料室',
    '澡堂',
  ])
  expect(all.some(({ present }) => present)).toBe(false)
})

it('gives what a village has beside a key of its own', () => {
  const first = ownFacility(facilitiesToBegin(), '理发室')
  const second = ownFacility([...facilitiesToBegin(), first], '书屋')
  expect([first.key, second.key]).toEqual(['own-1', 'own-2'])
  expect(facilityTwice([...facilitiesToBegin(), first, second])).toBeNull()
  expect(facilityTwice([first, first])).toBe('own-1')
})
