import type { Answer } from '@domain/answer'
import { no, yes } from '@domain/answer'
import type { DateText } from '@domain/calendar/moment'
import { readBirth } from './birth'
import type { Cell } from './cell'
import { plainIn, plainText, writtenIn } from './cell'
import type { Fault, Note, Problem } from './faults'
import { problemAt } from './faults'
import { maskPersonalNumbers } from './personal-numbers'
import { phoneTitles, readPhone } from './phone'
import type { TableKind, TableRow } from './table'

/** The columns of the sheet 户. */
export type HouseholdField =
  'lane' | 'number' | 'name' | 'relation' | 'gender' | 'birth' | 'phone' | 'alone' | 'note'

export const householdSheet: TableKind<HouseholdField> = {
  name: '户',
  titles: {
    lane: ['巷', '巷名', '巷号', '巷道', '街巷', '所在巷'],
    number: ['户号', '门牌号', '门牌', '户编号', '户序号'],
    name: ['姓名', '名字'],
    relation: ['与户主关系', '与户主的关系', '关系', '家庭关系', '和户主关系'],
    gender: ['性别'],
    birth: ['出生年月', '出生日期', '出生年月日', '出生', '生日', '出生时间'],
    phone: phoneTitles,
    alone: ['独居', '是否独居', '独居老人'],
    note: ['备注', '说明'],
  },
  needed: ['lane', 'number', 'name', 'relation', 'gender', 'birth'],
  marks: ['number', 'name', 'relation'],
}

/** A person of a household as the file has him. `birth`: 'YYYY-MM' or 'YYYY-MM-DD'. */
export interface Member {
  name: string
  relation: string
  gender: 'male' | 'female'
  birth: string
  phone: string | null
  alone: boolean
  note: string | null
}

/** One row of 户 read: `member` is null when something in it keeps it from being taken. */
export interface MemberRow {
  row: TableRow<HouseholdField>
  name: string
  member: Member | null
  problems: Problem[]
  notes: Note[]
}

/** Reads the person of one row (not lane and number, which merged cells share). */
export function readMember(row: TableRow<HouseholdField>, today: DateText): MemberRow {
  const problems: Problem[] = []
  const take = <Value>(field: HouseholdField, read: Answer<Value, Fault>): Value | null => {
    if (read.ok) return read.value
    problems.push(problemAt(row.place(field), read.refusal, 'household', read.about))
    return null
  }
  const name = take('name', readName(row.cell('name')))
  const relation = take('relation', readRelation(row.cell('relation')))
  const gender = take('gender', readGender(row.cell('gender')))
  const birth = take('birth', readBirth(row.cell('birth'), today))
  const phone = take('phone', readPhone(row.cell('phone')))
  const alone = take('alone', readAlone(row.cell('alone')))
  const { text, masked } = maskPersonalNumbers(writtenIn(row.cell('note')))
  const isWhole = name !== null && relation !== null && gender !== null && birth !== null && alone !== null
  const member =
    isWhole && problems.length === 0
      ? { name, relation, gender, birth, phone, alone, note: text === '' ? null : text }
      : null
  return { row, name: name ?? '', member, problems, notes: masked ? [maskedNote(row)] : [] }
}

/** A name: spaces inside Chinese names are dropped ("陈 晨"). */
export function readName(cell: Cell): Answer<string, 'name-missing' | 'name-unclear'> {
  const name = writtenIn(cell).replace(/\s+/g, /[a-z]/i.test(writtenIn(cell)) ? ' ' : '')
  if (name === '') return no('name-missing')
  return /^[\p{L}·•. ]{2,30}$/u.test(name) ? yes(name) : no('name-unclear', name)
}

function readRelation(cell: Cell): Answer<string, 'relation-missing'> {
  const relation = maskPersonalNumbers(plainIn(cell)).text.slice(0, 10)
  if (relation === '') return no('relation-missing')
  return yes(relation === '本人' ? '户主' : relation)
}

function readGender(cell: Cell): Answer<Member['gender'], 'gender-unclear'> {
  const written = plainIn(cell)
  if (written === '男' || written === '男性') return yes('male')
  return written === '女' || written === '女性' ? yes('female') : no('gender-unclear', written)
}

const yesSigns = ['是', '√', '✓', '✔', '1', 'Y', 'YES', '独居']
const noSigns = ['', '否', '不是', '无', '0', 'N', 'NO', '×', 'X', '-', '—', '/']

function readAlone(cell: Cell): Answer<boolean, 'alone-unclear'> {
  const written = plainText(writtenIn(cell)).toUpperCase()
  if (yesSigns.includes(written)) return yes(true)
  return noSigns.includes(written) ? yes(false) : no('alone-unclear', written)
}

function maskedNote(row: TableRow<HouseholdField>): Note {
  const { sheet, column } = row.place('note')
  const says = '备注里的号码已经盖住，没有保存。手机号请写在手机一列。'
  return { kind: 'number-masked', sheet, row: row.row, column, says }
}
