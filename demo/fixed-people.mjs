const person = (name, relation, gender, birth, phone = null, more = {}) => ({
  name,
  relation,
  gender,
  birth,
  phone,
  alone: false,
  note: null,
  ...more,
})

/** The people whom the demo plays, by 'lane-household'. */
export const fixedHouseholds = {
  '1-2': [person('刘德福', '户主', '男', '1941-11', null, { alone: true })],
  '3-1': [
    person('郑玉山', '户主', '男', '1966-01', '19900000011'),
    person('王秀英', '配偶', '女', '1968-09', '19900000003'),
  ],
  '3-7': [person('周桂兰', '户主', '女', '1948-03', null, { alone: true, note: '女儿李秀兰在12户' })],
  '3-12': [
    person('陈建国', '户主', '男', '1972-05', '19900000012'),
    person('李秀兰', '配偶', '女', '1974-02', '19900000013'),
    person('陈晨', '儿子', '男', '1999-08', '19900000014', { note: '在济南上班' }),
    person('陈小满', '女儿', '女', '2017-06'),
  ],
  '3-24': [
    person('赵立新', '户主', '男', '1975-04', '19900000004'),
    person('许桂芹', '配偶', '女', '1976-10', '19900000015'),
    person('赵雨桐', '女儿', '女', '2008-12'),
  ],
  '5-18': [
    person('吴长海', '户主', '男', '1977-02', '19900000016', { note: '在外打工' }),
    person('孙巧云', '配偶', '女', '1979-07', '19900000005'),
    person('吴佳怡', '女儿', '女', '2012-03'),
  ],
}

/** Who of them is a head, by 'lane-first household of his'. */
export const fixedHeads = { '3-1': '王秀英', '3-21': '赵立新', '5-16': '孙巧云' }
