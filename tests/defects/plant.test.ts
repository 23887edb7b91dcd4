import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { plant } from './plant'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'plant-'))
  writeFileSync(path.join(dir, 'a.js'), 'one(); two(); two()')
})
afterEach(() => rmSync(dir, { recursive: true }))
const defect = { file: 'a.js', find: 'one()', put: 'none()', expect: '' }

it('is put in the one place it names', () => {
  plant(dir, defect)
  expect(readFileSync(path.join(dir, 'a.js'), 'utf8')).toBe('none(); two(); two()')
})

it('is refused where its text is gone', () => {
  expect(() => plant(dir, { ...defect, find: 'three()' })).toThrow('holds 0 times three()')
})

it('is refused where its text stands twice', () => {
  expect(() => plant(dir, { ...defect, find: 'two()' })).toThrow('holds 2 times two()')
})
