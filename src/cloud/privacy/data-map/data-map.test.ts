import { readFileSync } from 'node:fs'
import { settledAt } from '../../../../tests/demo/settled'
import { schema } from '../../platform/schema'
import { dataMap, privacyPage } from './page'

jest.setTimeout(120_000)

const words = (text: string): string => text.replace(/[\s|:-]+/g, ' ')

it('describes every collection and no other', () => {
  expect(Object.keys(dataMap).sort()).toEqual(schema.map(({ name }) => name).sort())
})

it('is what docs/privacy.md says: run node scripts/make-privacy.mjs after a change', () => {
  expect(words(readFileSync('docs/privacy.md', 'utf8'))).toBe(words(privacyPage()))
})

it('knows every field that really stands in a village that is lived in', async () => {
  const { cloud } = await settledAt('2026-11-24T10:00:00+08:00')
  let looked = 0
  const unknown = schema.flatMap(({ name }) => {
    const known = Object.keys(dataMap[name]?.fields ?? {})
    const found = (cloud.emulator.documents(name) as object[]).flatMap((one) => Object.keys(one))
    looked += found.length
    return [...new Set(found)]
      .filter((field) => field !== '_id' && !known.includes(field))
      .map((field) => `${name}.${field}`)
  })
  await cloud.close()
  expect(looked).toBeGreaterThan(10_000)
  expect(unknown).toEqual([])
})
