import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../../..')
const rows = fs
  .readFileSync(path.join(root, 'docs/emulator.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!(behaviour|fault) \|)/.test(line))
const named = rows.flatMap((row) =>
  [...(row.split('|')[2] ?? '').matchAll(/`([^`]{20,}|counts|counts 0 for %s)`/g)].map(([, name]) => name),
)

/** `it('…'`, and the end of a table of cases before the name that they share. */
const beginning = /(?:\bit\(|\bit\.each\([^)]*\)\(|^\]\)\(|^it\.each\(.*\)\()\s*'([^']+)'/gm

const folders = ['.', ...subfolders('.'), '../host', '..', '../doors'].map((folder) =>
  path.join(__dirname, folder),
)

/** Every folder below this one. */
function subfolders(folder: string): string[] {
  return fs
    .readdirSync(path.join(__dirname, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.relative(__dirname, path.join(entry.parentPath, entry.name)))
}

const testFilesOf = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name))

/** The names of all tests of the emulator and of what runs the functions; the page to look inside is no platform's. */
function testNames(): string[] {
  return folders
    .flatMap((folder) => testFilesOf(folder))
    .filter((file) => file !== __filename && !path.basename(file).startsWith('inside-'))
    .flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(beginning)].map(([, name]) => name ?? ''))
}

it('names in the document only tests that there are', () => {
  const tests = new Set(testNames())
  expect(named.length).toBeGreaterThan(80)
  expect(named.filter((name) => !tests.has(name ?? ''))).toEqual([])
})

it('names every test of the emulator in the document', () => {
  const unitsOfOneFile = [
    'counts and lists any stretch like a sorted array, through splits and removals',
    'splits a chunk that grows too large',
    'reads a text as its UTF-8 bytes',
    'the CRC-32 %s',
    'gives the published value for %j',
    'the CRC-32 %s',
  ]
  expect(testNames().filter((name) => !named.includes(name) && !unitsOfOneFile.includes(name))).toEqual([])
})

it('says of every behaviour by which test it is held or why it is not', () => {
  const why = /`|^ (not carried|not reachable through the server SDK|by UTF-16|counts as served)/
  expect(rows.filter((row) => !why.test(row.split('|')[2] ?? ''))).toEqual([])
})
