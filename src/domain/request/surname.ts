/** The two-character surnames that one still meets. */
const twoCharacters = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '东方',
  '夏侯',
  '尉迟',
  '公孙',
  '皇甫',
  '令狐',
  '慕容',
  '司徒',
]

/** The surname of a Chinese name: people in office are called by it, 王巷长. */
export function surnameOf(name: string): string {
  return twoCharacters.find((surname) => name.startsWith(surname)) ?? name.slice(0, 1)
}
