import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { recordOf } from '../../../src/local/emulator/log'
import type { Stored } from './book'
import { DyingCloud } from './cloud'
import { World } from './world'

type Entry = [collection: string, id: string, document?: Stored]

/** A fault planted in a copy of a log, and what must be said of it. */
interface Fault {
  name: string
  plant: (records: Entry[][]) => Entry[][]
  lost: number
  phantom: number
  half: number
}

const faults: Fault[] = [
  { name: 'nothing', plant: (records) => records, lost: 0, phantom: 0, half: 0 },
  { name: 'a note without its record', plant: without(isNote), lost: 1, phantom: 0, half: 0 },
  { name: 'a removal without its record', plant: without(isRemoval), lost: 1, phantom: 0, half: 0 },
  { name: 'a seat without its record', plant: without(isSeat), lost: 1, phantom: 0, half: 0 },
  { name: 'a note that nobody sent', plant: withNote, lost: 0, phantom: 1, half: 0 },
  { name: 'a note with other words', plant: withOtherWords, lost: 0, phantom: 1, half: 0 },
  { name: 'half a transaction', plant: withHalf, lost: 1, phantom: 0, half: 1 },
]

/** Plants each fault in a copy of what a cloud has kept; answers those that the comparison did not report exactly. */
export async function unreported(home: string, seed: number, say: (line: string) => void): Promise<string[]> {
  const folder = path.join(home, 'control')
  const world = new World(seed)
  const open = (place: string): Promise<DyingCloud> =>
    DyingCloud.open({ folder: place, sync: false, rewriteAt: null, death: { by: 'parent', after: 0 } })
  const cloud = await open(folder)
  await world.begin()
  await world.write(cloud, await world.openSession(), world.book.acknowledged + 400)
  await cloud.close()
  const missed: string[] = []
  for (const [n, fault] of faults.entries()) {
    const copy = `${folder}-${n}`
    cpSync(folder, copy, { recursive: true })
    const file = path.join(copy, 'data.log')
    writeRecords(file, fault.plant(readRecords(file)))
    const opened = await open(copy)
    const { lost, phantom, half } = world.compare(await opened.everything())
    await opened.close()
    const found = [lost.length, phantom.length, half.length].join()
    const isReported = found === [fault.lost, fault.phantom, fault.half].join()
    if (!isReported) missed.push(fault.name)
    say(`control, ${fault.name}: ${isReported ? 'reported' : `NOT REPORTED, found ${found}`}`)
  }
  return missed
}

function readRecords(file: string): Entry[][] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line.slice(9)) as Entry[])
}

function writeRecords(file: string, records: Entry[][]): void {
  writeFileSync(file, records.map((record) => recordOf(JSON.stringify(record))).join(''))
}

/** Leaves out the last record of this kind after which its document was not written any more. */
function without(is: (entry: Entry, isNew: boolean) => boolean) {
  return (records: Entry[][]): Entry[][] => replaced(records, lastOf(records, is), [])
}

function lastOf(records: Entry[][], is: (entry: Entry, isNew: boolean) => boolean): number {
  const written = (record: Entry[] | undefined, id: string): boolean =>
    record?.some((entry) => entry[1] === id) ?? false
  for (let at = records.length - 1; at >= 0; at--) {
    const [entry, second] = records[at] ?? []
    if (!entry || (second && !isPair(entry))) continue
    const isLast = !records.slice(at + 1).some((record) => written(record, entry[1]))
    const isNew = !records.slice(0, at).some((record) => written(record, entry[1]))
    if (isLast && is(entry, isNew)) return at
  }
  throw new Error('the cloud has written nothing of that kind')
}

function isNote([collection, , document]: Entry, isNew: boolean): boolean {
  return collection === 'notes' && document !== undefined && !isNew
}

function isRemoval([collection, , document]: Entry): boolean {
  return collection === 'notes' && document === undefined
}

function isSeat([collection, , document]: Entry): boolean {
  return collection === 'sessions' && document !== undefined
}

function isPair([collection]: Entry): boolean {
  return collection === 'pairs'
}

function withNote(records: Entry[][]): Entry[][] {
  return [...records, [['notes', 'nobody', { _id: 'nobody', rev: 1, token: 'nobody:1', text: '订饭' }]]]
}

function withOtherWords(records: Entry[][]): Entry[][] {
  const [, id, document] = records[lastOf(records, isNote)]?.[0] ?? ['notes', '']
  return [...records, [['notes', id, { ...document, _id: id, text: '别的' }]]]
}

function withHalf(records: Entry[][]): Entry[][] {
  const at = lastOf(records, isPair)
  return replaced(records, at, [(records[at] ?? []).slice(0, 1)])
}

function replaced(records: Entry[][], at: number, by: Entry[][]): Entry[][] {
  return [...records.slice(0, at), ...by, ...records.slice(at + 1)]
}
