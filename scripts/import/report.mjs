const place = ({ sheet, row, column }) => `${sheet}表${row === null ? '' : ` 第 ${row} 行`} ${column} 列`
const kinds = { file: '要先改', household: '这一户待补', nothing: '请看看' }

/** Every fault with its row and column, then what was done on the way. */
export function listed({ problems, problemCount, notes }) {
  const more = problemCount - problems.length
  return [
    ...problems.map((one) => `[${kinds[one.blocks]}] ${place(one)}：${one.says}`),
    ...(more > 0 ? [`还有 ${more} 处没有列出来。`] : []),
    ...notes.map((one) => `[说明] ${place(one)}：${one.says}`),
  ]
}

/** Households, people, clean ones, and those that are 待补 with the head who has to ask. */
export function summary({ counts, pending }) {
  const { lanes, households, people, taken, heads, withoutPhone, newHouseholds, newPeople } = counts
  return [
    '',
    `${lanes} 条巷，${households} 户，${people} 人，${heads} 位巷长和联户长。`,
    `干净 ${taken} 户，待补 ${counts.pending} 户；没登手机 ${withoutPhone} 户。`,
    `村里还没有的：${newHouseholds} 户，${newPeople} 人；和村里不一样的 ${counts.changed} 处，表里没有的 ${counts.missing} 人。`,
    ...pending.map(
      ({ label, head, rows }) =>
        `  待补：${label}（第 ${rows.join('、')} 行），${head ? `问${head}` : '没有人负责'}`,
    ),
  ]
}

const ends = {
  checked: '查完了，还没有录。写上 --apply 就录。',
  refused: '没有录：写着“要先改”的，都改好了再来。',
  applying: '还在录，过几分钟再看（系统会自己录完）。',
  done: '录好了。',
}

/** How it ended. */
export function headline({ state, written, toWrite }) {
  return state === 'done' && toWrite > 0 ? `${ends.done}写了 ${written} 条。` : (ends[state] ?? state)
}
