import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import readExcelFile from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import {
  appointOfficers,
  importFile as importInto,
  openEmptyLiuhe,
  openLiuhe,
  villageId,
} from '../../../../tests/people/liuhe'
import { valueOf, type Village } from '../../../../tests/village'
import { personaOf } from '../../../local/personas'

let village: Village
beforeAll(async () => {
  village = await openEmptyLiuhe()
})
afterAll(() => village.close())

const importFile = (file: string, apply: boolean) => importInto(village.cloud, file, { apply })

const household = (collection: string) => village.cloud.emulator.documents(collection).length

it('lists the faults of a faulty file and writes nothing', async () => {
  const value = valueOf(await importFile('demo/faulty-register.xlsx', true))
  expect(value.state).toBe('refused')
  expect(value.report.problems.length).toBeGreaterThanOrEqual(20)
  expect(value.report.problems.every(({ sheet, row, column }) => sheet && row > 0 && column)).toBe(true)
  expect(household('households')).toBe(0)
})

it('judges the village file without writing when it is a dry run', async () => {
  const value = valueOf(await importFile('demo/liuhe-register.xlsx', false))
  expect(value.report.counts).toMatchObject({ households: 385, heads: 26, taken: 385, withoutPhone: 60 })
  expect(household('households')).toBe(0)
})

it('takes over 385 households, each with exactly one head of at most twenty', async () => {
  const value = valueOf(await importFile('demo/liuhe-register.xlsx', true))
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
  const value = valueOf(await importFile('demo/liuhe-register.xlsx', true))
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
  const given = await village.tell('chief', 'care.give', {
    forPersonId: elder.id,
    to: { name: '李秀兰', phone: personaOf('daughter').phone! },
    basis: { how: 'in-person' },
  })
  expect(valueOf(given)).toMatchObject({ until: '2027-11-24T00:00:00' })
  const family = valueOf(await village.ask('daughter', 'people.family', {}))
  expect(family.find(({ personId }) => personId === elder.id)).toMatchObject({
    by: 'care',
    care: ['meal', 'request'],
  })
})

it('takes the whole import back as long as nobody has been bound, and takes it over again', async () => {
  const taken = await openEmptyLiuhe()
  try {
    const { importId } = valueOf(await importInto(taken.cloud, 'demo/liuhe-register.xlsx'))
    expect(await undo(taken, importId)).toMatchObject({ ok: true, value: { state: 'undone' } })
    const left = ['lanes', 'people', 'households', 'roles'].map((one) => taken.cloud.emulator.documents(one))
    // The administrator of the county belongs to no register.
    expect(left.map(({ length }) => length)).toEqual([0, 1, 0, 1])
    expect(await undo(taken, importId)).toMatchObject({ ok: true, value: { state: 'undone' } })
    const again = valueOf(await importInto(taken.cloud, 'demo/liuhe-register.xlsx'))
    expect(again).toMatchObject({ state: 'done', report: { counts: { newHouseholds: 385 } } })
  } finally {
    await taken.close()
  }
})

it('keeps the import from the first person on who was bound', async () => {
  const state = valueOf(await village.ask('county', 'people.importState', { villageId }))
  expect(state).toMatchObject({ state: 'done', toWrite: 0 })
  const [first] = village.cloud.emulator.documents('imports').filter(isTheFirst) as { _id: string }[]
  expect(await undo(village, first!._id)).toMatchObject({ ok: false, refusal: 'someone-bound' })
  expect(valueOf(await village.ask('elder', 'me.home', {})).head?.name).toBe('王秀英')
})

it('refuses a file that would give a head his twenty-first household, and opens the village again', async () => {
  const grown = await openLiuhe()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'linli-grown-'))
  try {
    await appointOfficers(grown)
    const { heads, lanes } = valueOf(await grown.ask('director', 'people.lanes', { villageId }))
    const zhao = heads.find(({ name }) => name === '赵立新')!
    const elsewhere = lanes.find(({ name }) => name === '12巷')!
    const households = valueOf(await grown.ask('director', 'people.lane', { laneId: elsewhere.id }))
    const householdIds = households.slice(0, 20 - zhao.households).map(({ householdId }) => householdId)
    valueOf(await grown.tell('director', 'people.assignHead', { householdIds, headId: zhao.personId }))
    const file = path.join(folder, 'grown.xlsx')
    await withOneMoreHousehold(file, '3巷', 39, '赵立新', '3巷 21-39户')
    expect(await importInto(grown.cloud, file)).toMatchObject({
      refusal: 'head-has-twenty',
      about: zhao.personId,
    })
    expect(grown.cloud.emulator.documents('villages')).toMatchObject([{ state: 'ready' }])
    expect(grown.cloud.emulator.documents('households')).toHaveLength(385)
  } finally {
    await grown.close()
    rmSync(folder, { recursive: true })
  }
})

it('keeps an import whose new head has got households of an older one, or stands in there', async () => {
  const grown = await openLiuhe()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'linli-grown-'))
  try {
    await appointOfficers(grown)
    const file = path.join(folder, 'grown.xlsx')
    await withOneMoreHousehold(file, '12巷', 25, '宋立群', '12巷 25户')
    const { importId, toWrite } = valueOf(await importInto(grown.cloud, file))
    // The newcomer, the role of somebody who lived here before, and the household.
    expect(toWrite).toBe(3)
    const { heads, lanes } = valueOf(await grown.ask('director', 'people.lanes', { villageId }))
    const idOf = (wanted: string) => heads.find(({ name }) => name === wanted)!.personId
    const [younger, older] = [idOf('宋立群'), idOf('王秀英')]
    const households = valueOf(await grown.ask('director', 'people.lane', { laneId: lanes[2]!.id }))
    const householdIds = [households[0]!.householdId]

    valueOf(await grown.tell('director', 'people.assignHead', { householdIds, headId: younger }))
    expect(await undo(grown, importId)).toMatchObject({ refusal: 'someone-in-use' })

    valueOf(await grown.tell('director', 'people.assignHead', { householdIds, headId: older }))
    const [from, to] = ['2026-11-24T10:00:00', '2026-11-24T11:00:00']
    const standingIn = { headId: older, standInId: younger, from, to }
    valueOf(await grown.tell('director', 'people.setStandIn', standingIn))
    expect(await undo(grown, importId)).toMatchObject({ refusal: 'someone-in-use' })

    await grown.setClock('2026-11-24T11:01:00')
    expect(await undo(grown, importId)).toMatchObject({ ok: true, value: { state: 'undone' } })
  } finally {
    await grown.close()
    rmSync(folder, { recursive: true })
  }
})

/** The village's register as somebody in the office goes on with it: a household more, and who has it. */
async function withOneMoreHousehold(
  file: string,
  lane: string,
  number: number,
  head: string,
  duty: string,
): Promise<void> {
  const sheets = await readExcelFile('demo/liuhe-register.xlsx')
  const rows = sheets.map(({ sheet, data }) => ({
    sheet,
    data: data.map((row) => (row[0] === head ? row.map((cell, at) => (at === 3 ? duty : cell)) : row)),
  }))
  if (!rows[1]?.data.some(([name]) => name === head)) rows[1]?.data.push([head, '联户长', null, duty])
  rows[0]?.data.push([lane, number, '石新来', '户主', '男', '1980-05', null, null, null])
  await writeExcelFile(
    rows.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map(plain)) })),
  ).toFile(file)
}

const plain = (cell: unknown) =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as string | number | null)

it('has nothing to take back of a dry run, and nothing for a stranger', async () => {
  const { importId } = valueOf(await importFile('demo/liuhe-register.xlsx', false))
  expect(await undo(village, importId)).toMatchObject({ refusal: 'not-applied' })
  expect(await undo(village, importId, 'daughter')).toMatchObject({ refusal: 'not-allowed' })
  expect(await undo(village, 'i00000000000')).toMatchObject({ refusal: 'not-found' })
})

const isTheFirst = (one: unknown): boolean => {
  const { state, toWrite } = one as { state: string; toWrite: number }
  return state === 'done' && toWrite > 0
}

let undoings = 0
async function undo(where: Village, importId: string, who = 'county'): Promise<unknown> {
  const event = { name: 'people.undoImport', input: { importId }, key: `undo-${++undoings}-0000` }
  const answer = await where.cloud.ask('office', event, personaOf(who).openid)
  if ('errCode' in answer) throw new Error(answer.errMsg)
  return answer.result
}
