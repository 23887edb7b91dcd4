import { readDuty } from './duty'

describe('what a head is responsible for', () => {
  it.each([
    ['3巷 1-18户', [{ lane: '3巷', part: [{ from: 1, to: 18 }] }]],
    ['3巷1-18', [{ lane: '3巷', part: [{ from: 1, to: 18 }] }]],
    ['三巷 １－１８户', [{ lane: '3巷', part: [{ from: 1, to: 18 }] }]],
    ['3 1至18户', [{ lane: '3巷', part: [{ from: 1, to: 18 }] }]],
    ['3巷 1号~18号', [{ lane: '3巷', part: [{ from: 1, to: 18 }] }]],
    ['3巷 1,3,5-9户', [{ lane: '3巷', part: [{ number: '1' }, { number: '3' }, { from: 5, to: 9 }] }]],
    ['3巷 1、12甲', [{ lane: '3巷', part: [{ number: '1' }, { number: '12甲' }] }]],
    ['3巷 全部', [{ lane: '3巷', part: 'all' }]],
    ['槐树巷 全部', [{ lane: '槐树巷', part: 'all' }]],
    ['建设2街 1-5户', [{ lane: '建设2街', part: [{ from: 1, to: 5 }] }]],
    [
      '3巷 19-20户；4巷 全部;',
      [
        { lane: '3巷', part: [{ from: 19, to: 20 }] },
        { lane: '4巷', part: 'all' },
      ],
    ],
  ])('written %s is read', (written, duties) => {
    expect(readDuty(written)).toEqual({ ok: true, value: duties })
  })

  it.each(['3巷', '1-18户', '3巷 18-1户', '3巷 东头', '3巷 0-5户', '3巷 1,,5'])(
    'written %s is refused',
    (written) => {
      expect(readDuty(written)).toMatchObject({ ok: false, refusal: 'duty-unclear' })
    },
  )

  it('has to be there', () => {
    expect(readDuty(' ; ')).toMatchObject({ refusal: 'duty-missing' })
  })
})
