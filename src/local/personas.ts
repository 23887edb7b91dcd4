/** Somebody whom the preview and the tests can be. Names and phones are invented. */
export interface Persona {
  key: string
  name: string
  /** What he is, in the words of the bar above the preview. */
  role: string
  openid: string
  phone: string | null
}

const persona = (key: string, name: string, role: string, phone: string | null): Persona => ({
  key,
  name,
  role,
  openid: `o-${key}-0000000000000000`,
  phone,
})

/** The people of 柳河村 who open the preview, and one who belongs to nobody. */
export const personas: Persona[] = [
  persona('daughter', '李秀兰', '居民，周桂兰的女儿', '19900000013'),
  persona('elder', '周桂兰', '老人，78 岁，一个人住', null),
  persona('father', '陈建国', '居民，孩子的爸爸', '19900000012'),
  persona('son', '陈晨', '儿子，还没绑定', '19900000014'),
  persona('chief', '王秀英', '3巷巷长', '19900000003'),
  persona('group-head', '赵立新', '3巷联户长', '19900000004'),
  persona('stand-in', '孙巧云', '5巷联户长，替班', '19900000005'),
  persona('keeper', '孙敏', '邻里中心专职管理', '19900000006'),
  persona('cook', '刘师傅', '食堂', '19900000007'),
  persona('doctor', '王立春', '卫生室医生', '19900000008'),
  persona('teacher', '张晓月', '四点半课堂老师', '19900000009'),
  persona('director', '周建华', '村委会主任', '19900000010'),
  persona('bookkeeper', '孙丽', '报账员', '19900000011'),
  persona('supervisor', '李长河', '村监会主任', '19900000015'),
  persona('township', '刘志强', '包村干部', '19900000016'),
  persona('county', '赵敏', '县里管理员', '19900000017'),
  persona('visitor', '游客', '谁也不是', '19900000099'),
]

/** One persona by key; an unknown key is a slip of the programmer. */
export function personaOf(key: string): Persona {
  const found = personas.find((one) => one.key === key)
  if (!found) throw new Error(`no persona ${key}`)
  return found
}
