import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { takeFolder } from './data-folder'

let home: string
let folder: string
let lock: string
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'linli-folder-'))
  folder = path.join(home, 'data')
  lock = path.join(folder, 'lock')
})
afterEach(() => {
  jest.restoreAllMocks()
  fs.rmSync(home, { recursive: true })
})

const take = (): (() => void) => takeFolder(folder, false, () => undefined)

it('gives the folder back to the next one', () => {
  const letGo = take()
  expect(fs.readFileSync(lock, 'utf8')).toBe(String(process.pid))
  letGo()
  expect(fs.existsSync(lock)).toBe(false)
  take()()
})

it('takes over from one that is dead', () => {
  take()
  fs.writeFileSync(lock, '999999999')
  take()
  expect(fs.readFileSync(lock, 'utf8')).toBe(String(process.pid))
})

it('leaves the folder to one that was quicker by a moment', () => {
  const exists = fs.existsSync
  jest.spyOn(fs, 'existsSync').mockImplementation((file) => {
    if (file !== lock) return exists(file)
    const wasThere = exists(file)
    fs.writeFileSync(lock, String(process.ppid))
    return wasThere
  })
  fs.mkdirSync(folder)
  fs.writeFileSync(path.join(folder, 'format'), '1')
  expect(take).toThrow(`正被另一个邻里通使用（进程 ${process.ppid}），请先关掉它。`)
  expect(fs.readFileSync(lock, 'utf8')).toBe(String(process.ppid))
})
