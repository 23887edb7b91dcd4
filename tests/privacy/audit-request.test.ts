import type { AuditDocument } from '../../src/cloud/platform/audit'
import { idOf, openRequestVillage } from '../request/small-village'
import { valueOf, type Village } from '../village'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const audits = () => village.cloud.emulator.documents('audits') as AuditDocument[]

it('writes down when a head is given the phone of the one whose matter it is, and not when she reads it herself', async () => {
  const wish = { words: '路灯不亮', category: 'facilities' as const, bypass: false }
  const { requestId } = valueOf(await village.tell('daughter', 'request.file', wish))
  valueOf(await village.ask('daughter', 'request.one', { requestId }))
  expect(audits()).toEqual([])
  expect(valueOf(await village.ask('group-head', 'request.one', { requestId })).phone).not.toBeNull()
  expect(audits()).toMatchObject([
    {
      actorId: idOf('group-head'),
      as: { role: 'group-head' },
      personIds: [idOf('daughter')],
      what: 'household-file',
      why: 'answering-request',
    },
  ])
})

it('writes nothing where staff reads a matter without the register behind it', async () => {
  const wish = { words: '路灯不亮', category: 'facilities' as const, bypass: false }
  const { requestId } = valueOf(await village.tell('elder', 'request.file', wish))
  expect(valueOf(await village.ask('director', 'request.one', { requestId })).phone).toBeNull()
  expect(audits()).toEqual([])
})
