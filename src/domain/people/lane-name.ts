const figures: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

/** `1`, `1巷`, `一巷` and `01巷` are one lane, `1巷`; a lane with a name keeps it (product.md §8, Roster). */
export function laneNameOf(text: string): string {
  const bare = text.normalize('NFKC').replace(/\s/g, '')
  const number = numberOf(bare.replace(/(号?巷|巷道)$/, ''))
  return number === null ? bare : `${number}巷`
}

/** Reads 7, 07, 七, 十, 十二, 二十, 二十三; null for anything else. */
function numberOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text)
  if (!parts || text === '') return null
  const [, tens, ten, ones] = parts
  if (!ten) return tens && ones ? null : (figures[tens ?? ones ?? ''] ?? null)
  return (tens ? (figures[tens] ?? 0) : 1) * 10 + (ones ? (figures[ones] ?? 0) : 0)
}
