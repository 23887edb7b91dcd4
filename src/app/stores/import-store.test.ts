import { appointOfficers, openEmptyLiuhe, register as liuhe, villageId } from '../../../tests/people/liuhe'
import { countQuestions, storesOf } from '../../../tests/stores'
import { valueOf, type Village } from '../../../tests/village'
import { personaOf } from '../../local/personas'

let village: Village
beforeAll(async () => {
  village = await openEmptyLiuhe()
  await appointOfficers(village)
})
afterAll(() => village.close())

function opened(who: string, file: string | null = liuhe) {
  return Object.assign(storesOf(village, who), { chosen: file === null ? [] : [file] })
}
const households = (): number => village.cloud.emulator.documents('households').length

it('lists every fault of a faulty spreadsheet by row and column, and offers nothing to take over', async () => {
  const { register } = opened('director', 'demo/faulty-register.xlsx')
  await register.open()
  expect(register).toMatchObject({ state: 'here', taken: null })
  await register.choose()
  expect(register.taken?.state).toBe('refused')
  const { problems, problemCount } = register.taken!.report
  expect(problemCount).toBeGreaterThanOrEqual(20)
  expect(problems).toContainEqual(
    expect.objectContaining({ sheet: '户', row: 2, column: 'A', blocks: 'household' }),
  )
  expect(register.working).toBeNull()
})

it('opens with one question and does nothing when no spreadsheet was chosen', async () => {
  const { register } = opened('director', null)
  const { asked } = countQuestions(village)
  await register.open()
  expect(asked()).toBe(1)
  await register.choose()
  expect(register).toMatchObject({ file: null, working: null, refusal: null })
})

it('says so when it is no spreadsheet, and keeps the file on the screen', async () => {
  const { register } = opened('director', 'package.json')
  await register.open()
  await register.choose()
  expect(register).toMatchObject({
    refusal: 'not-a-spreadsheet',
    taken: null,
    file: { name: 'package.json' },
  })
})

it('checks, takes over, and takes back', async () => {
  const { register } = opened('director')
  await register.open()
  await register.choose()
  expect(register.taken).toMatchObject({ state: 'checked', report: { counts: { newHouseholds: 385 } } })
  expect(households()).toBe(0)
  const applying = register.apply()
  expect(register.working).toBe('applying')
  await applying
  expect(register).toMatchObject({ working: null, refusal: null, taken: { state: 'done' } })
  expect(households()).toBe(385)
  await register.undo()
  expect(register.taken?.state).toBe('undone')
  expect(households()).toBe(0)
})

it('goes on with the same import when the answer was lost', async () => {
  const stores = opened('director')
  const { register } = stores
  await register.open()
  await register.choose()
  stores.offline = true
  await register.apply()
  expect(register).toMatchObject({
    refusal: 'no-network',
    working: null,
    file: { name: 'liuhe-register.xlsx' },
  })
  stores.offline = false
  await register.apply()
  expect(register.taken?.state).toBe('done')
  expect(households()).toBe(385)
})

it('shows another officer what was taken over, and refuses to take it back once somebody was bound', async () => {
  const code = `phone-${personaOf('daughter').openid}`
  valueOf(await village.tell('daughter', 'people.bindByPhone', { code }))
  const { register } = opened('county')
  await register.open()
  expect(register.taken).toMatchObject({ state: 'done', toWrite: expect.any(Number) as number })
  await register.undo()
  expect(register).toMatchObject({ refusal: 'someone-bound', taken: { state: 'done' } })
})

it('sends and checks the same file once more after the network was away', async () => {
  const stores = opened('director')
  const { register } = stores
  await register.open()
  stores.offline = true
  await register.choose()
  expect(register).toMatchObject({
    refusal: 'no-network',
    taken: null,
    file: { name: 'liuhe-register.xlsx' },
  })
  stores.offline = false
  await register.check()
  expect(register.taken).toMatchObject({ state: 'checked', toWrite: 0 })
  expect(register.village.id).toBe(villageId)
})

it('checks and takes over the file that is chosen after an answer was lost, not the one before', async () => {
  const stores = opened('director')
  const { register } = stores
  await register.open()
  await register.choose()
  stores.deaf = true
  await register.apply()
  expect(register.refusal).toBe('no-network')
  stores.deaf = false
  stores.chosen = ['demo/faulty-register.xlsx']
  await register.choose()
  const { importId } = register.taken!
  await register.apply()
  expect(register.taken).toMatchObject({ state: 'refused' })
  expect(register.taken!.importId).not.toBe(importId)
})
