import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Log } from './log'

let folder: string
let file: string

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linli-log-'))
  file = path.join(folder, 'data.log')
})

afterEach(() => {
  jest.restoreAllMocks()
  fs.rmSync(folder, { recursive: true })
})

function open(): { log: Log; records: string[]; torn: number[] } {
  const records: string[] = []
  const torn: number[] = []
  const log = Log.open(
    file,
    (text) => records.push(text),
    (bytes) => torn.push(bytes),
  )
  return { log, records, torn }
}

function written(...records: string[]): void {
  const { log } = open()
  for (const record of records) log.append(record)
  log.close()
}

function reread(): { records: string[]; torn: number[] } {
  const { log, ...rest } = open()
  log.close()
  return rest
}

it('hands back every record in order', () => {
  written('one', '二', 'x'.repeat(100))
  expect(reread()).toEqual({ records: ['one', '二', 'x'.repeat(100)], torn: [] })
})

it('reads records that are longer than one piece of reading', () => {
  const long = '长'.repeat(3 * 1024 * 1024)
  written('short', long, 'end')
  expect(reread().records.map(({ length }) => length)).toEqual([5, long.length, 3])
})

it('cuts off a last record wherever it was torn, and keeps the others', () => {
  written('one', 'two')
  const whole = fs.readFileSync(file)
  const firstEnds = whole.indexOf(10) + 1
  for (let length = firstEnds + 1; length < whole.length; length++) {
    fs.writeFileSync(file, whole.subarray(0, length))
    expect(reread()).toEqual({ records: ['one'], torn: [length - firstEnds] })
    expect(fs.statSync(file).size).toBe(firstEnds)
  }
})

it('cuts off a last record whose bytes are not what was written', () => {
  written('one', 'two')
  const bytes = fs.readFileSync(file)
  bytes[bytes.length - 2] = 0
  fs.writeFileSync(file, bytes)
  expect(reread().records).toEqual(['one'])
})

it('goes on after a torn record has been cut off', () => {
  written('one', 'two')
  fs.truncateSync(file, fs.statSync(file).size - 1)
  written('three')
  expect(reread().records).toEqual(['one', 'three'])
})

it('refuses a log damaged in the middle with one plain sentence', () => {
  written('one', 'two', 'three')
  const bytes = fs.readFileSync(file)
  bytes[bytes.indexOf('two')] = 0
  fs.writeFileSync(file, bytes)
  expect(() => open()).toThrow(/^数据文件 .*data\.log 在第 13 个字节处损坏，请从备份恢复后再启动。$/)
})

it('leaves no part of a record behind when the disk is full', () => {
  const { log } = open()
  log.append('one')
  const write = fs.writeSync
  jest
    .spyOn(fs, 'writeSync')
    .mockImplementationOnce(((to: number, bytes: Buffer) => write(to, bytes, 0, 5)) as never)
  jest.spyOn(fs, 'writeSync').mockImplementationOnce(() => {
    throw new Error('ENOSPC: no space left on device')
  })
  expect(() => log.append('two')).toThrow('ENOSPC')
  log.close()
  expect(reread()).toEqual({ records: ['one'], torn: [] })
})

it('appends nothing behind a part of a record that could not be cut off', () => {
  const { log } = open()
  log.append('one')
  const write = fs.writeSync
  jest
    .spyOn(fs, 'writeSync')
    .mockImplementationOnce(((to: number, bytes: Buffer) => write(to, bytes, 0, 5)) as never)
    .mockImplementationOnce(() => {
      throw new Error('EIO: i/o error')
    })
  jest.spyOn(fs, 'ftruncateSync').mockImplementationOnce(() => {
    throw new Error('EIO: i/o error')
  })
  expect(() => log.append('two')).toThrow('EIO')
  expect(() => log.append('three')).toThrow('ends in the middle of a record')
  log.close()
  expect(reread()).toEqual({ records: ['one'], torn: [5] })
})
