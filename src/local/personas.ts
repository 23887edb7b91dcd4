/** Somebody whom the preview and the tests can be. Names and phones are invented. */
export interface Persona {
  key: string
  name: string
  /** What he is, in the words of the bar above the preview. */
  role: string
  openid: string
  phone: string | null
  /** Under which heading the preview lists him. */
  group: (typeof groups)[number]
}

export const groups = ['村民', '两长', '邻里中心', '村里', '镇和县'] as const

const persona =
  (group: Persona['group']) =>
  (key: string, name: string, role: string, phone: string | null): Persona => ({
    key,
    name,
    role,
    openid: `o-${key}-0000000000000000`,
    phone,
    group,
  })
const villager = persona('村民')
const head = persona('两长')
const atCenter = persona('邻里中心')
const inVillage = persona('村里')
const above = persona('镇和县')

/** The people of 柳河村 who open the preview, and one who belongs to nobody. */
export const personas: Persona[] = [
  villager('daughter', '李秀兰', '居民，周桂兰的女儿', '19900000013'),
  villager('elder', '周桂兰', '老人，78 岁，一个人住', null),
  villager('father', '陈建国', '居民，孩子的爸爸', '19900000012'),
  villager('son', '陈晨', '两人的儿子，在济南上班', '19900000014'),
  head('chief', '王秀英', '3巷巷长', '19900000003'),
  head('group-head', '赵立新', '3巷联户长', '19900000004'),
  head('stand-in', '孙巧云', '5巷联户长，替班', '19900000005'),
  atCenter('keeper', '孙敏', '邻里中心专职管理', '19900000006'),
  atCenter('cook', '刘师傅', '食堂', '19900000007'),
  atCenter('doctor', '王立春', '卫生室医生', '19900000008'),
  atCenter('teacher', '张晓月', '四点半课堂老师', '19900000009'),
  inVillage('director', '周建华', '村委会主任', '19900000010'),
  inVillage('bookkeeper', '孙丽', '报账员', '19900000011'),
  inVillage('supervisor', '李长河', '村监会主任', '19900000015'),
  above('township', '刘志强', '包村干部', '19900000016'),
  above('county', '赵敏', '县里管理员', '19900000017'),
  villager('visitor', '游客', '路过看看的人', '19900000099'),
]

/** One persona by key; an unknown key is a slip of the programmer. */
export function personaOf(key: string): Persona {
  const found = personas.find((one) => one.key === key)
  if (!found) throw new Error(`no persona ${key}`)
  return found
}
