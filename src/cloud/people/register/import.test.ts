import { readFileSync } from 'node:fs'
import { adminCode, openVillage, valueOf, type Village } from '../../../../tests/village'
import { personaOf } from '../../../local/personas'

const villageId = '370827999201'
let village: Village
beforeAll(async () => {
  village = await openVillage()
  const code = { code: adminCode, name: '赵敏', countyId: '370827' }
  valueOf(await village.tell('county', 'people.claimFirstAdmin', code))
  valueOf(
    await village.tell('county', 'people.setUpVillage', {
      villageId,
      name: '柳河村',
      township: '柳河镇',
      officePhone: null,
      center: { stage: 'in-use', name: '柳河邻里中心', phone: null },
      marketDays: [5, 0],
    }),
  )
})
afterAll(() => village.close())

async function upload(file: string): Promise<string> {
  const bytes = readFileSync(file)
  const { path } = valueOf(
    await village.tell('county', 'file.prepare', { kind: 'register', bytes: bytes.length }),
  )
  return village.cloud.emulator.storage.put(path, bytes)
}

async function importFile(file: string, apply: boolean) {
  const event = {
    name: 'people.importRegister',
    input: { villageId, fileId: await upload(file), apply },
    key: `import-${String(Math.random()).slice(2, 12)}`,
  }
  const answer = await village.cloud.ask('office', event, personaOf('county').openid)
  if ('errCode' in answer) throw new Error(answer.errMsg)
  return answer.result as { ok: boolean; value: { state: string; written: number; report: Report } }
}
interface Report {
  counts: Record<string, number>
  problems: { sheet: string; row: number; column: string }[]
}

const household = (collection: string) => village.cloud.emulator.documents(collection).length

it('lists the faults of a faulty file and writes nothing', async () => {
  const { value } = await importFile('demo/faulty-register.xlsx', true)
  expect(value.state).toBe('refused')
  expect(value.report.problems.length).toBeGreaterThanOrEqual(20)
  expect(value.report.problems.every(({ sheet, row, column }) => sheet && row > 0 && column)).toBe(true)
  expect(household('households')).toBe(0)
})

it('judges the village file without writing when it is a dry run', async () => {
  const { value } = await importFile('demo/liuhe-register.xlsx', false)
  expect(value.report.counts).toMatchObject({ households: 385, heads: 26, taken: 385, withoutPhone: 60 })
  expect(household('households')).toBe(0)
})

it('takes over 385 households, each with exactly one head of at most twenty', async () => {
  const { value } = await importFile('demo/liuhe-register.xlsx', true)
  expect(value.state).toBe('done')
  const households = village.cloud.emulator.documents('households') as { headId: string | null }[]
  expect(households).toHaveLength(385)
  const held = new Map<string, number>()
  for (const { headId } of households) held.set(headId ?? 'none', (held.get(headId ?? 'none') ?? 0) + 1)
  expect(held.has('none')).toBe(false)
  expect(held.size).toBe(26)
  expect(Math.max(...held.values())).toBeLessThanOrEqual(20)
  const roles = village.cloud.emulator.documents('roles') as { personId: string; households: number }[]
  for (const [headId, count] of held)
    expect(roles.find((row) => row.personId === headId)?.households).toBe(count)
})

it('changes nothing when the same file comes again', async () => {
  const before = ['lanes', 'people', 'households', 'roles'].map(household)
  const { value } = await importFile('demo/liuhe-register.xlsx', true)
  expect(value.report.counts).toMatchObject({ newHouseholds: 0, newPeople: 0, changed: 0, missing: 0 })
  expect(['lanes', 'people', 'households', 'roles'].map(household)).toEqual(before)
})

it('binds a villager by phone and shows her her lane chief', async () => {
  const bound = await village.tell('daughter', 'people.bindByPhone', {
    code: `phone-${personaOf('daughter').openid}`,
  })
  expect(valueOf(bound)).toEqual({ bound: true })
  const home = valueOf(await village.ask('daughter', 'me.home', {}))
  expect(home.household).toMatchObject({ lane: '3巷', number: '12' })
  expect(home.head).toMatchObject({ name: '王秀英', role: 'lane-chief' })
})

it('binds an elder without a phone when her head says yes', async () => {
  const asked = await village.tell('elder', 'people.askBinding', { villageId, lane: '三巷', name: '周桂兰' })
  expect(valueOf(asked).headName).toBe('王秀英')
  valueOf(await village.tell('chief', 'people.bindByPhone', { code: `phone-${personaOf('chief').openid}` }))
  const [ask] = valueOf(await village.ask('chief', 'people.bindings', {}))
  expect(ask).toMatchObject({ name: '周桂兰', lane: '3巷' })
  valueOf(await village.tell('chief', 'people.confirmBinding', { askId: ask!.askId, yes: true }))
  expect(valueOf(await village.ask('elder', 'me.home', {})).person).toMatchObject({ name: '周桂兰', age: 78 })
})

it('gives the daughter leave to order for her mother at her spoken request', async () => {
  const elder = valueOf(await village.ask('elder', 'me.home', {})).person!
  const given = await village.tell('chief', 'people.giveCare', {
    forPersonId: elder.id,
    toPhone: personaOf('daughter').phone!,
    services: ['meal', 'request'],
  })
  expect(valueOf(given)).toEqual({ name: '李秀兰' })
  const family = valueOf(await village.ask('daughter', 'people.family', {}))
  expect(family.find(({ personId }) => personId === elder.id)).toMatchObject({
    by: 'care',
    care: ['meal', 'request'],
  })
})
