// A register with one fault of each of twenty kinds. The expected list stands in the test of the register's rules.

const householdTitles = ['巷', '户号', '姓名', '与户主关系', '性别', '出生年月', '手机', '独居', '备注']
const headTitles = ['姓名', '职务', '手机', '负责']

/** A row of 户; what is not given is clean. */
const row = (number, name, given = {}) => {
  const clean = { 巷: '1巷', 户号: number, 姓名: name, 与户主关系: '户主', 性别: '男', 出生年月: '1960-05' }
  return householdTitles.map((title) => (title in given ? given[title] : (clean[title] ?? null)))
}

const people = [
  row(1, '陈永年', { 巷: null }),
  row(1, '刘守义', { 出生年月: '1961.3' }),
  row('东头', '王长贵'),
  row(3, null),
  row(4, '李福生', { 性别: '先生' }),
  row(5, '张兴旺', { 出生年月: 1950 }),
  row(6, '赵广田', { 出生年月: 1950.1 }),
  row(7, '孙云山', { 出生年月: '三月初五' }),
  row(8, '周传喜', { 手机: '19900001001/19900001002' }),
  row(9, '郑庆余', { 手机: '0537-6212345' }),
  row(10, '马德厚', { 手机: '1990000100' }),
  row(11, '吴存善', { 独居: '有时' }),
  row(12, '徐保田', { 独居: '是' }),
  row(12, '朱玉珍', { 与户主关系: '配偶', 性别: '女' }),
  row(13, '胡玉堂'),
  row(13, '郭建军', { 出生年月: '1985-02' }),
  row(14, '何国强'),
  row(null, '高卫东', { 巷: '2巷' }),
  row(1, '林立民', { 巷: '2巷' }),
  row(2, '罗志刚', { 巷: '2巷' }),
]

const heads = [
  ['梁海涛', '巷长', '19900001003', '1巷 1-12户'],
  ['宋红军', '组长', '19900001004', '1巷 13户'],
  ['唐新民', '联户长', null, '2巷 1户'],
  ['许学文', '联户长', '19900001005', '东边几户'],
  ['邓振华', '联户长', '19900001006', '2巷 1-99户'],
  ['冯春雷', '联户长', '19900001007', '1巷 12户;2巷 2户'],
]

/** The sheets, rows with the line of titles first. */
export function faultySheets() {
  return [
    { name: '户', rows: [householdTitles, ...people] },
    { name: '两长', rows: [headTitles, ...heads] },
  ]
}
