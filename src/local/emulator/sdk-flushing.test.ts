import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openWithSdk, sdkDatabase } from './sdk-for-tests'

afterEach(() => {
  jest.restoreAllMocks()
})

it('flushes a write of the SDK to the disk before it answers, if asked to', async () => {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'linli-flush-'))
  const emulator = await openWithSdk({ dataFolder, sync: true, schema: [{ name: 'things', indexes: [] }] })
  const flush = jest.spyOn(fs, 'fdatasyncSync')
  await sdkDatabase()
    .collection('things')
    .add({ data: { n: 1 } })
  expect(flush).toHaveBeenCalledTimes(1)
  await sdkDatabase().collection('things').where({ _id: 'none' }).get()
  expect(flush).toHaveBeenCalledTimes(1)
  await emulator.close()
  fs.rmSync(dataFolder, { recursive: true })
})
