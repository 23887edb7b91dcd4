import type { Cell, Sheet } from './cell'

/** Sheets for the tests of this folder: the titles as the village gets them, the rows as handed in. */
export const householdTitles = [
  '巷',
  '户号',
  '姓名',
  '与户主关系',
  '性别',
  '出生年月',
  '手机',
  '独居',
  '备注',
]
export const headTitles = ['姓名', '职务', '手机', '负责']

/** A row of 户: a clean one, except for what is given by title. */
export function personRow(given: Partial<Record<string, Cell>> = {}): Cell[] {
  const clean: Record<string, Cell> = {
    巷: '3巷',
    户号: '12',
    姓名: '陈建国',
    与户主关系: '户主',
    性别: '男',
    出生年月: '1972-05',
  }
  return householdTitles.map((title) => (title in given ? (given[title] ?? null) : (clean[title] ?? null)))
}

/** A file with these rows of 户 and these of 两长 (else one chief living elsewhere who has all of 3巷). */
export function sheetsOf(
  people: Cell[][],
  heads: Cell[][] = [['王秀英', '巷长', '19900000003', '3巷 全部']],
): Sheet[] {
  return [
    { name: '户', rows: [householdTitles, ...people] },
    { name: '两长', rows: [headTitles, ...heads] },
  ]
}
