import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

type Packages = Record<string, { version?: string; integrity?: string; optional?: true }>

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'install-'))
  mkdirSync(path.join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const wanted: Packages = {
  '': { version: '0.1.0' },
  'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' },
  'node_modules/elsewhere': { version: '2.0.0', integrity: 'sha512-two', optional: true },
}

function write(file: string, packages: Packages): void {
  writeFileSync(path.join(folder, file), JSON.stringify({ lockfileVersion: 3, packages }))
}

/** What scripts/install.mjs thinks of a folder. */
function isInstalled(place: string): boolean {
  const code = `import('./scripts/install.mjs').then((it) => console.log(it.isInstalled(${JSON.stringify(place)})))`
  return execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }).trim() === 'true'
}

const installed = (packages: Packages): boolean => {
  write('package-lock.json', wanted)
  write('node_modules/.package-lock.json', packages)
  return isInstalled(folder)
}
const one = { version: '1.0.0', integrity: 'sha512-one' }

it('is content with what a plain npm ci of this repository left', () => {
  expect(isInstalled('.')).toBe(true)
})

it('installs where nothing was installed', () => {
  write('package-lock.json', wanted)
  expect(isInstalled(folder)).toBe(false)
})

it('does not miss what is for other machines', () => {
  expect(installed({ 'node_modules/one': one })).toBe(true)
})

it.each<[string, Packages]>([
  ['a package is missing', {}],
  ['a package has another version', { 'node_modules/one': { ...one, version: '0.9.0' } }],
  ['a package has other bytes', { 'node_modules/one': { ...one, integrity: 'sha512-other' } }],
  ['a package is left over', { 'node_modules/one': one, 'node_modules/old': { version: '3.0.0' } }],
])('installs when %s', (_, packages) => {
  expect(installed(packages)).toBe(false)
})
