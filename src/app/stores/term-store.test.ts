import { idOf, openRequestVillage } from '../../../tests/request/small-village'
import { countQuestions, storesOf } from '../../../tests/stores'
import type { Village } from '../../../tests/village'
import type { TermStore } from './term-store'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

async function opened(who = 'township') {
  const stores = storesOf(village, who)
  await stores.term.open()
  return stores
}
const office = (term: TermStore, key: string) => term.offices.find(({ personId }) => personId === idOf(key))!
const known = (key: string) => ({ kind: 'known', personId: idOf(key), name: key }) as const

it('opens all offices of the village with one question', async () => {
  const questions = countQuestions(village)
  const { term } = await opened()
  expect(questions.asked()).toBe(1)
  expect(term).toMatchObject({ state: 'here', planned: null, proposal: null, draft: { missing: 'changes' } })
  expect([term.heads.length, term.others.length]).toEqual([3, 3])
})

it('looks first, writes then, and can be taken back', async () => {
  const { term } = await opened()
  term.choose(office(term, 'group-head').roleId, known('stand-in'))
  expect(term.draft.missing).toBe('day')
  term.setDay('1月1日')
  expect(term.draft).toMatchObject({ missing: null, startsAt: '2027-01-01T00:00:00' })
  await term.look()
  expect(term.shown).toMatchObject({ faults: [], passes: [{ matters: [{ count: 2 }] }] })
  await term.apply()
  expect(term.planned).toMatchObject({ at: '2027-01-01T00:00:00' })
  await term.takeBack()
  expect(term).toMatchObject({ planned: null, shown: null, draft: { missing: 'changes' } })
})

it('shows a fault at its line and writes nothing', async () => {
  const { term } = await opened()
  term.chooseWhen('now')
  term.choose(office(term, 'supervisor').roleId, known('director'))
  await term.apply()
  expect(term.done).toBe(false)
  expect(term.shown?.faults).toEqual([
    { roleId: office(term, 'supervisor').roleId, why: 'supervisor-conflict' },
  ])
  term.choose(office(term, 'supervisor').roleId, { kind: 'new', name: '丁一鸣', phone: '1990000009' })
  expect(term).toMatchObject({ shown: null, draft: { missing: 'name' } })
})

it('keeps what was chosen without a network', async () => {
  const stores = await opened()
  const { term } = stores
  term.chooseWhen('now')
  term.choose(office(term, 'keeper').roleId, { kind: 'nobody' })
  stores.offline = true
  await term.look()
  expect(term).toMatchObject({ refusal: 'no-network', shown: null, busy: false })
  expect(term.draft.changes.size).toBe(1)
  stores.offline = false
  await term.apply()
  expect(term.done).toBe(true)
})

it('changes what is planned, with the successors that stand there', async () => {
  const { term } = await opened()
  term.choose(office(term, 'group-head').roleId, known('stand-in'))
  term.setDay('1月1日')
  await term.apply()
  term.edit()
  expect(term).toMatchObject({ chooses: true, draft: { typedDay: '2027年1月1日', missing: null } })
  term.setDay('2月1日')
  term.choose(office(term, 'keeper').roleId, { kind: 'nobody' })
  await term.look()
  expect(term.shown).toMatchObject({ faults: [], passes: [{}, { to: null }] })
  await term.apply()
  expect(term.planned).toMatchObject({
    at: '2027-02-01T00:00:00',
    rev: 1,
    history: [{}, { what: 'changed' }],
  })
  expect(term).toMatchObject({ editing: false, chooses: false })
})

it('lets the village propose, the township send back, the village write anew, and the township agree', async () => {
  const { term: ours } = await opened('director')
  expect(ours).toMatchObject({ mayPropose: true, mayGrant: false, chooses: true })
  ours.choose(office(ours, 'keeper').roleId, { kind: 'new', name: '丁一鸣', phone: '19900000096' })
  ours.setDay('1月1日')
  await ours.look()
  expect(ours.shown).toEqual({ faults: [], passes: null })
  await ours.apply()
  expect(ours).toMatchObject({ proposal: { state: 'sent', rev: 0 }, chooses: false, decides: false })

  const { term: town, workbench } = await opened()
  await workbench.load()
  expect(workbench.proposals).toMatchObject([{ changes: 1, date: '2027-01-01' }])
  expect(town.decides).toBe(true)
  await town.sendBack('日子太早了')
  expect(town).toMatchObject({ waiting: null, decides: false, chooses: true })

  await ours.open()
  expect(ours.proposal).toMatchObject({ state: 'returned', reason: '日子太早了' })
  ours.edit()
  expect(ours.draft.changes.get(office(ours, 'keeper').roleId)).toEqual({
    ...{ kind: 'new', name: '丁一鸣', phone: '19900000096' },
  })
  ours.setDay('2月1日')
  await ours.apply()
  await town.open()
  await town.look()
  expect(town.shown).toMatchObject({ faults: [], passes: [{ to: '丁一鸣' }] })
  await town.apply()
  expect(town).toMatchObject({ planned: { at: '2027-02-01T00:00:00' }, proposal: null, done: false })
})

it('takes back what it proposed, and shows other officers that it is not theirs to write', async () => {
  const { term } = await opened('director')
  term.chooseWhen('now')
  term.choose(office(term, 'keeper').roleId, { kind: 'nobody' })
  await term.apply()
  expect(term.proposal).toMatchObject({ date: null, lines: [{ next: null }] })
  await term.withdraw()
  expect(term).toMatchObject({ proposal: null, chooses: true, draft: { missing: 'changes' } })
})
