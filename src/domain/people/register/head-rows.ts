import type { Answer } from '@domain/answer'
import { no, yes } from '@domain/answer'
import type { Cell } from './cell'
import { plainIn, writtenIn } from './cell'
import type { Duty } from './duty'
import { readDuty } from './duty'
import type { Fault, Problem } from './faults'
import { problemAt } from './faults'
import { readName } from './household-rows'
import { phoneTitles, readPhone } from './phone'
import type { Table, TableKind, TableRow } from './table'

/** The columns of the sheet 两长. */
export type HeadField = 'name' | 'post' | 'phone' | 'duty'

export const headSheet: TableKind<HeadField> = {
  name: '两长',
  titles: {
    name: ['姓名', '名字'],
    post: ['职务', '岗位', '身份'],
    phone: phoneTitles,
    duty: ['负责', '负责户', '负责范围', '负责的户', '联系户', '包联户', '责任范围'],
  },
  needed: ['name', 'post', 'duty'],
  marks: ['name', 'duty'],
}

export type HeadPost = 'lane-chief' | 'group-head'

/** A head as written, his rows put together. */
export interface WrittenHead {
  row: TableRow<HeadField>
  name: string
  post: HeadPost
  phone: string | null
  /** What he is responsible for, each with the row where it stands. */
  duties: { row: TableRow<HeadField>; duty: Duty }[]
}

/** Reads the heads; every fault refuses the file, as households would be left without one. */
export function readHeads(table: Table<HeadField>): { heads: WrittenHead[]; problems: Problem[] } {
  const problems: Problem[] = []
  const heads: WrittenHead[] = []
  for (const row of table.rows) {
    const take = <Value>(field: HeadField, read: Answer<Value, Fault>): Value | null => {
      if (read.ok) return read.value
      const fault = read.refusal === 'name-missing' ? 'head-name-missing' : read.refusal
      problems.push(problemAt(row.place(field), fault, 'file', read.about))
      return null
    }
    const name = take('name', readName(row.cell('name')))
    const post = take('post', readPost(row.cell('post')))
    const phone = take('phone', readPhone(row.cell('phone')))
    const duties = take('duty', readDuty(writtenIn(row.cell('duty')))) ?? []
    if (name === null) continue
    const written = {
      row,
      name,
      post: post ?? 'group-head',
      phone,
      duties: duties.map((duty) => ({ row, duty })),
    }
    const same = heads.find((head) => isSame(head, written))
    if (same === undefined) heads.push(written)
    else problems.push(...join(same, written))
  }
  return { heads, problems }
}

/** Several rows for one head: one name, and no two phones. */
function isSame(head: WrittenHead, other: WrittenHead): boolean {
  const onePhone = head.phone === null || other.phone === null || head.phone === other.phone
  return head.name === other.name && onePhone
}

function join(head: WrittenHead, more: WrittenHead): Problem[] {
  head.phone ??= more.phone
  head.duties.push(...more.duties)
  return head.post === more.post
    ? []
    : [problemAt(more.row.place('post'), 'head-two-posts', 'file', head.name)]
}

function readPost(cell: Cell): Answer<HeadPost, 'post-unclear'> {
  const written = plainIn(cell)
  if (written === '巷长') return yes('lane-chief')
  return written === '联户长' ? yes('group-head') : no('post-unclear', written)
}
