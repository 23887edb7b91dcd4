// Writes src/domain/people/initials/initials-table.json from pinyin-pro, which is no dependency of ours: the first
// letter of every character from 一 (U+4E00) to 龥 (U+9FA5), and the surnames that are read otherwise than the
// character alone. Run it when a newer reading is wanted: npm pack pinyin-pro, unpack it, then
// node scripts/make-initials.mjs <folder of the unpacked package>
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node scripts/make-initials.mjs <folder of the unpacked pinyin-pro>')
  process.exit(2)
}
const { pinyin } = createRequire(import.meta.url)(path.resolve(folder, 'dist/index.js'))

const first = 0x4e00
const last = 0x9fa5
const letterOf = (reading) => (/^[a-z]/.test(reading) ? reading[0] : '?')
const read = (text, options = {}) => pinyin(text, { toneType: 'none', type: 'array', v: true, ...options })

let letters = ''
const surnames = {}
for (let code = first; code <= last; code += 1) {
  const character = String.fromCharCode(code)
  const letter = letterOf(read(character)[0] ?? '')
  letters += letter
  // 某 never makes a word with what stands before it.
  const asSurname = letterOf(read(`${character}某`, { surname: 'head' })[0] ?? '')
  if (asSurname !== letter) surnames[character] = asSurname
}

/** Surnames of two characters, of which the first is read otherwise than alone. */
const doubles =
  '尉迟 万俟 单于 长孙 澹台 令狐 宇文 公冶 濮阳 淳于 太叔 申屠 公孙 仲孙 轩辕 钟离 鲜于 闾丘 司徒 亓官 司寇 子车 颛孙 端木 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 段干 百里 东郭 南门 呼延 欧阳 司马 上官 夏侯 诸葛 闻人 东方 赫连 皇甫 慕容'
for (const double of doubles.split(' ')) {
  const read2 = read(`${double}某`, { surname: 'head' }).slice(0, 2).map(letterOf).join('')
  const alone = [...double].map((one) => letters[one.charCodeAt(0) - first]).join('')
  if (read2 !== alone) surnames[double] = read2
}

writeFileSync('src/domain/people/initials/initials-table.json', `${JSON.stringify({ letters, surnames })}\n`)
