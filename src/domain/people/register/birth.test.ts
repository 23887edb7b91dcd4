import { readBirth } from './birth'
import type { Cell } from './cell'

const today = '2026-11-24'

describe('a date of birth', () => {
  it.each<[Cell, string]>([
    ['1950.3', '1950-03'],
    ['1950.03', '1950-03'],
    ['1950.10', '1950-10'],
    ['1950.1', '1950-01'],
    [1950.3, '1950-03'],
    [1950.12, '1950-12'],
    ['1950-03', '1950-03'],
    ['1950/3/5', '1950-03-05'],
    ['1950.3.5', '1950-03-05'],
    ['1950年3月', '1950-03'],
    ['1950年3月5日', '1950-03-05'],
    ['１９５０年３月', '1950-03'],
    [' 1950 - 03 ', '1950-03'],
    [{ date: '1950-03-05' }, '1950-03-05'],
    [18327, '1950-03-05'],
    ['18327', '1950-03-05'],
    ['1944-02-29', '1944-02-29'],
    ['2026-11', '2026-11'],
    ['2026-11-24', '2026-11-24'],
  ])('written %j is %s', (cell, birth) => {
    expect(readBirth(cell, today)).toEqual({ ok: true, value: birth })
  })

  it.each<[Cell, string]>([
    [null, 'birth-missing'],
    [1950, 'birth-year-only'],
    ['1950年', 'birth-year-only'],
    [1950.1, 'birth-ambiguous'],
    ['50.3', 'birth-unclear'],
    ['1950.13', 'birth-unclear'],
    ['1950-02-30', 'birth-unclear'],
    ['1950-3/5', 'birth-unclear'],
    ['195003', 'birth-unclear'],
    ['三月', 'birth-unclear'],
    ['2026-12', 'birth-in-future'],
    ['2026-11-25', 'birth-in-future'],
    ['1905-03', 'birth-too-old'],
  ])('written %j is refused as %s', (cell, refusal) => {
    expect(readBirth(cell, today)).toMatchObject({ ok: false, refusal })
  })
})
