import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { trackedFiles } from './tracked-files'

const tracked = trackedFiles()
const own = 'tests/repository.test.ts'
const isText = /\.(tsx?|[cm]?js|json|s?css|html|md|sh|ya?ml)$|(^|\/)(run|\.npmrc|\.gitignore)$/
const isSource = /^(src|scripts|tests|config|types)\//

/** Files below a folder of the build; the build is made by `npm test` before it asks. */
function built(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not built: run npm run build first`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => statSync(file).isFile())
}

/** A thing that must stand nowhere: where it is looked for, and one example of it, the positive control. */
interface Ban {
  what: string
  files: () => string[]
  pattern: RegExp
  example: string
}

const sources = () => tracked.filter((file) => isSource.test(file) && isText.test(file) && file !== own)
const styles = (folder: string, end: string) => () => built(folder).filter((file) => file.endsWith(end))
const bans: Ban[] = [
  {
    what: 'a path of one machine',
    files: () => tracked.filter((file) => isText.test(file) && file !== own),
    pattern: /(?:^|[\s'"`(=])(?:\/(?:work|root|home\/\w+|Users\/\w+|tmp)\/|[A-Z]:\\)/,
    example: "import x from '/work/main/x'",
  },
  {
    what: 'the address of a registry',
    files: () => tracked.filter((file) => isText.test(file) && file !== own),
    pattern: /\bregistry\.[a-z]|npmmirror|^registry\s*=|"resolved":/m,
    example: '"resolved": "https://registry.example.org/x.tgz"',
  },
  {
    what: 'a path out of the repository',
    files: () => tracked.filter((file) => isText.test(file) && file !== own),
    pattern: /\.\.\/(?:shared|main|wt)\b/,
    example: '../shared/design',
  },
  {
    what: 'work put off',
    files: sources,
    pattern: /\b(?:TODO|FIXME)\b|敬请期待|暂未开放/,
    example: '// TODO later',
  },
  {
    what: 'a test left out or kept alone',
    files: sources,
    pattern: /\b(?:it|test|describe)\.(?:skip|only|todo|failing)\b|\bx(?:it|describe)\(/,
    example: "it.only('x', () => {})",
  },
  {
    what: 'the pressed look by :active (use hover-class)',
    files: () => [...sources().filter((file) => /css$/.test(file)), ...styles('dist/weapp', '.wxss')()],
    pattern: /:active\b/,
    example: '.btn:active {}',
  },
  {
    what: 'a size that is not real px, on the phone',
    files: styles('dist/weapp', '.wxss'),
    pattern: /\d(?:rpx|rem)\b/,
    example: 'padding:1.5rem',
  },
  {
    what: 'a size that is not real px, in the preview',
    files: styles('dist/h5', '.css'),
    pattern: /\d(?:rpx|rem)\b/,
    example: 'width:20rpx',
  },
  {
    what: 'a file library in the function that a villager waits for',
    files: () => ['dist/cloud/api/index.js'],
    pattern: /(?:read|write)-excel-file/,
    example: 'node_modules/read-excel-file/index.js',
  },
]

it.each(bans)('holds nowhere $what', ({ files, pattern, example }) => {
  const looked = files()
  expect(looked.length).toBeGreaterThan(0)
  expect(pattern.test(example)).toBe(true)
  const found = looked.filter((file) => pattern.test(readFileSync(file, 'utf8')))
  expect(found).toEqual([])
})

it('has no file over 250 lines in src, scripts and tests', () => {
  const looked = tracked.filter((file) => /^(src|scripts|tests)\//.test(file) && isText.test(file))
  expect(looked.length).toBeGreaterThan(200)
  const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length
  expect(looked.filter((file) => lines(file) > 250)).toEqual([])
})

it('keeps in git only what people wrote', () => {
  expect(tracked.filter((file) => /^(dist|coverage|node_modules|\.swc|\.linli)/.test(file))).toEqual([])
})

it('keeps the main package of the mini-program at 600 KB or less', () => {
  const app = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8')) as {
    subPackages?: { root: string }[]
    subpackages?: { root: string }[]
  }
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => `dist/weapp/${root}`)
  const main = built('dist/weapp').filter((file) => !roots.some((root) => file.startsWith(root)))
  expect(main.length).toBeGreaterThan(5)
  const bytes = main.reduce((sum, file) => sum + statSync(file).size, 0)
  expect(bytes).toBeLessThanOrEqual(600 * 1024)
})
