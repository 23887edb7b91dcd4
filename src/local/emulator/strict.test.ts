import fs from 'node:fs'
import path from 'node:path'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'

const root = path.resolve(__dirname, '../../..')

it('lets a costly query pass only where strictness was turned off', async () => {
  const ask = () => sdkDatabase().collection('things').where({ note: 'x' }).get()
  const schema = [{ name: 'things', indexes: [] }]
  const strict = await openWithSdk({ schema })
  expect((await refusalOf(ask())).errMsg).toContain('no index serves the query')
  await strict.close()
  const lenient = await openWithSdk({ schema, strict: false })
  expect((await ask()).data).toEqual([])
  await lenient.close()
})

it('is turned off nowhere else, so that every query of the product and of its tests runs through an index', () => {
  const files = ['src', 'tests', 'scripts'].flatMap((folder) =>
    (fs.readdirSync(path.join(root, folder), { recursive: true }) as string[]).map((name) =>
      path.join(folder, name),
    ),
  )
  const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  expect(sources.length).toBeGreaterThan(300)
  const off = sources.filter((file) =>
    /\bstrict:\s*(false|!)/.test(fs.readFileSync(path.join(root, file), 'utf8')),
  )
  expect(off).toEqual([path.join('src', 'local', 'emulator', 'strict.test.ts')])
})
