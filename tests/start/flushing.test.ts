import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openLocalCloud } from '../../src/local/open-local-cloud'
import { personaOf } from '../../src/local/personas'
import { adminCode } from '../village'

afterEach(() => {
  jest.restoreAllMocks()
})

it.each([
  [true, 'flushes'],
  [false, 'does not flush'],
])('with sync %s the local cloud %s what a function has written', async (sync) => {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'linli-flushing-'))
  const cloud = await openLocalCloud({ dataFolder, sync, env: { FIRST_ADMIN_CODE: adminCode } })
  const flush = jest.spyOn(fs, 'fdatasyncSync')
  const input = { code: adminCode, name: '赵县管', countyId: '370827' }
  const event = { name: 'people.claimFirstAdmin', input, key: 'key-first-admin' }
  expect(await cloud.ask('api', event, personaOf('county').openid)).toMatchObject({ result: { ok: true } })
  expect(flush.mock.calls.length > 0).toBe(sync)
  await cloud.close()
  fs.rmSync(dataFolder, { recursive: true })
})
