import { openFixture, type Fixture } from './fixture/open-fixture'
import type { BuiltWeapp } from './runtime/open-weapp'

let fixture: Fixture
let phone: BuiltWeapp
beforeAll(async () => {
  fixture = await openFixture()
  phone = await fixture.open({ page: 'pages/long/index' })
})
afterAll(() => fixture.close())

it('names every breach of a bad page', async () => {
  const problems = await phone.problems()
  expect(problems).toEqual([
    'template tmpl_0_7 inside itself at inner',
    '65 children under one node, at most 60',
    'tap area too small: “小” 30×30',
    expect.stringMatching(/^contrast too low: “淡” 2\.\d\d under 4\.5$/),
    'answers to a tap and tells no role: “小”',
    'answers to a tap and tells no role: wx-view.go',
    'answers to a tap and has no name: wx-view.go 375×48',
  ])
})

it('takes every field for a control of the platform, a long one too', async () => {
  await phone.reopen('pages/form/index')
  expect((await phone.audit()).tapsWithoutRole).toEqual([])
  await phone.reopen('pages/long/index')
})

it('measures what the product asks beyond WeChat', async () => {
  const audit = await phone.audit()
  expect(audit.level).toBe('std')
  expect(audit.overflowing).toEqual(['“宽” wx-view.wide'])
  expect(audit.crowdedTaps).toEqual([])
})

it('counts what crossed the bridge', async () => {
  await phone.reopen('pages/plain/index?a=1')
  const { setData } = await phone.audit()
  expect(setData).toMatchObject({ calls: 1, maxBytes: 25, undefinedValues: 0, mostFromHiddenPage: 0 })
})

it('finds nothing on a good page', async () => {
  await phone.reopen('pages/other/index')
  expect(await phone.problems()).toEqual([])
})

it('asks no role of fields and controls, which have their own', async () => {
  await phone.reopen('pages/form/index')
  expect((await phone.audit()).tapsWithoutRole).toEqual([])
})
