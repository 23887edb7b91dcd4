import { ownHouseholdsLimit } from '../head-rules'
import { maskPersonalNumbers } from './personal-numbers'

/** What a problem keeps from being taken over: the whole file, its household, or nothing (a warning). */
export type Blocks = 'file' | 'household' | 'nothing'

/** Where a problem is: the row and column letters of the spreadsheet program, and the column's title. */
export interface Place {
  sheet: string
  row: number
  column: string
  title: string
}

/** A thing to put right in the file; `says` what is wrong and what to write instead. */
export interface Problem extends Place {
  fault: Fault
  says: string
  blocks: Blocks
}

/** Something done on the way that the village should know; `row` is null when it is about a whole column. */
export interface Note {
  kind: 'identity-dropped' | 'column-unused' | 'number-masked' | 'shared-phone'
  sheet: string
  row: number | null
  column: string
  says: string
}

/** The sentence of every fault; `it` is what is written there, masked, or what the fault is about. */
const sentences = {
  'sheet-missing': (it) => `找不到“${it}”这张表。表名写“${it}”，第一行写列名。`,
  'column-missing': (it) => `少了“${it}”这一列。加上这一列，第一行写“${it}”。`,
  'sheet-empty': () => '表里一行也没有。从第二行起，一人一行。',
  'lane-missing': () => '没写巷。写上巷名，比如 3巷。',
  'number-missing': () => '没写户号。写上数字，比如 12。',
  'number-unclear': (it) => `户号“${it}”看不懂。只写数字，比如 12；分了户的写 12甲。`,
  'name-missing': () => '没写姓名。写上姓名；这一行没用就整行删掉。',
  'name-unclear': (it) => `姓名“${it}”看不懂。一格只写一个人的名字，不写数字和括号。`,
  'relation-missing': () => '没写与户主关系。写户主、配偶、儿子、女儿、母亲等。',
  'gender-unclear': (it) => (it === '' ? '没写性别。写男或女。' : `性别“${it}”看不懂。写男或女。`),
  'birth-missing': () => '没写出生年月。写成 1950-03。',
  'birth-year-only': (it) => `只有年份“${it}”。补上月份，写成 ${it}-03。`,
  'birth-ambiguous': (it) =>
    `“${it}”分不清是 1 月还是 10 月。写成 ${it.slice(0, 4)}-01 或 ${it.slice(0, 4)}-10。`,
  'birth-unclear': (it) => `出生年月“${it}”看不懂。写成 1950-03 或 1950-03-05。`,
  'birth-in-future': (it) => `出生年月 ${it} 还没到。请核对。`,
  'birth-too-old': (it) => `出生年月 ${it} 超过 120 岁。请核对。`,
  'phone-several': () => '写了两个手机号。只留一个，另一个写在那个人自己的行里。',
  'phone-landline': () => '这是座机。这里只写手机号；没有手机就空着。',
  'phone-unclear': (it) => `手机号不对（${it}）。写 11 位数字；没有手机就空着。`,
  'alone-unclear': (it) => `独居“${it}”看不懂。独居的写是，不独居的空着。`,
  'alone-with-others': (it) => `写了独居，可这一户有 ${it} 个人。请核对。`,
  'two-householders': () => '这一户有两个户主。改户号，或者改与户主关系。',
  'same-person-twice': (it) => `${it}在这一户写了两遍。删掉一行。`,
  'head-name-missing': () => '没写姓名。写上巷长或联户长的姓名。',
  'post-unclear': (it) => (it === '' ? '没写职务。写巷长或联户长。' : `职务“${it}”看不懂。写巷长或联户长。`),
  'head-two-posts': (it) => `${it}写了两种职务。只留一种。`,
  'head-not-found': (it) => `户表里没有${it}。住在别处的写上手机；住在本村的，名字要和户表一样。`,
  'head-ambiguous': (it) => `户表里叫${it}的不止一个。写上手机，要和户表里一样。`,
  'duty-missing': () => '没写负责哪些户。写成 3巷 1-18户。',
  'duty-unclear': (it) => `“${it}”看不懂。写成 3巷 1-18户、3巷 1,3,5-9户 或 3巷 全部。`,
  'duty-lane-unknown': (it) => `户表里没有${it}。请核对巷名。`,
  'duty-beyond-last': (it) => `${it}。请核对户号。`,
  'household-without-head': (it) => `${it}没有人负责。写进两长表里一个人的负责。`,
  'household-with-two-heads': (it) => `${it}。一户只能有一个人负责。`,
  'too-many-households': (it) => `${it}，最多 ${ownHouseholdsLimit} 户。把多的分给别人。`,
} satisfies Record<string, (it: string) => string>

export type Fault = keyof typeof sentences

/** A problem at its place; personal numbers in what it quotes are masked, long texts cut. */
export function problemAt(place: Place, fault: Fault, blocks: Blocks, it = ''): Problem {
  return { ...place, fault, blocks, says: sentences[fault](quoted(it)) }
}

function quoted(written: string): string {
  const { text } = maskPersonalNumbers(written)
  return text.length > 60 ? `${text.slice(0, 60)}等` : text
}
