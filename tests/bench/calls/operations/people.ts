import { readFileSync } from 'node:fs'
import { atTime, addDays, dateOf } from '../../../../src/domain/calendar/moment'
import { countyId, sign, villageId } from '../../../../src/local/demo/facts/village'
import { personaOf } from '../../../../src/local/personas'
import { OperationBench } from '../operation-bench'
import { emptyCloud, now } from '../village'
import { measureCare } from './care'

/** Who somebody is, who may act for whom, and the offices of a village. */
export async function measurePeople(bench: OperationBench): Promise<void> {
  for (const who of ['daughter', 'chief', 'visitor']) await bench.call(who, 'me.home', {})
  await bench.call('daughter', 'file.prepare', { kind: 'picture', bytes: 1000 })
  await bench.call('daughter', 'people.family', {})
  await writeCenter(bench)
  await bindSome(bench)
  await measureCare(bench)
  await giveOffices(bench)
  await moveHouseholds(bench)
}

/** What there is at the center, and how far it has come. */
async function writeCenter(bench: OperationBench): Promise<void> {
  const { facilities, writing } = await bench.call('keeper', 'center.page', {})
  const rev = writing?.rev ?? 0
  await bench.call('keeper', 'center.write', { villageId, rev, facilities })
  await bench.call('director', 'center.decide', { villageId, rev: rev + 1, reason: null })
  const stage = { stage: 'in-use', batch: 1, year: 2025, servedBy: null } as const
  await bench.call('county', 'center.setStage', { villageId, ...stage })
}

async function bindSome(bench: OperationBench): Promise<void> {
  await bench.call('visitor', 'people.villages', {})
  await bench.call('visitor', 'people.laneNames', { villageId })
  await bench.call('son', 'people.bindByPhone', { code: `phone-${personaOf('son').openid}` })
  await bench.call('visitor', 'people.askBinding', { villageId, lane: '3巷', name: '何翠英' })
  const [asked] = await bench.call('chief', 'people.bindings', {})
  await bench.call('chief', 'people.confirmBinding', { askId: asked?.askId ?? '', yes: true })
}

async function giveOffices(bench: OperationBench): Promise<void> {
  const who = { name: '新来的', phone: '19900000077', villageId }
  const office = { role: 'village-officer', placeId: villageId, post: 'clerk' } as const
  const { roleId } = await bench.call('county', 'people.grantRole', { who, ...office })
  await bench.call('county', 'term.matters', { roleId })
  const change = { villageId, date: addDays(dateOf(now), 30), changes: [{ roleId, next: 'nobody' as const }] }
  const { termId } = await bench.call('county', 'term.plan', { ...change, apply: true })
  await bench.call('county', 'term.planned', { villageId })
  const { changes } = change
  const changed = { termId: termId ?? '', rev: 0, date: addDays(dateOf(now), 40), changes, apply: true }
  await bench.call('county', 'term.change', changed)
  await bench.call('county', 'term.takeBack', { termId: termId ?? '' })
  await propose(bench, roleId)
  await bench.call('county', 'people.endRole', { roleId, reason: '调走了' })
}

/** The village proposes, gets it back, writes it anew; the township agrees; another one is taken back. */
async function propose(bench: OperationBench, roleId: string): Promise<void> {
  const changes = [{ roleId, next: 'nobody' as const }]
  const wish = { villageId, date: addDays(dateOf(now), 30), changes, apply: true }
  const { proposalId } = await bench.call('director', 'term.propose', { ...wish, of: null })
  const one = { proposalId: proposalId ?? '', rev: 0 }
  await bench.call('county', 'term.proposals', {})
  await bench.call('county', 'term.proposal', { villageId })
  await bench.call('county', 'term.sendBack', { ...one, reason: '日子太早了' })
  await bench.call('director', 'term.propose', { ...wish, of: { ...one, rev: 1 } })
  const { termId } = await bench.call('county', 'term.approve', { ...one, rev: 2, apply: true })
  await bench.call('county', 'term.takeBack', { termId: termId ?? '' })
  const again = await bench.call('director', 'term.propose', { ...wish, of: null })
  await bench.call('director', 'term.withdraw', { proposalId: again.proposalId ?? '', rev: 0 })
}

/** A lane's households go to another head, and a head is away for a while. */
async function moveHouseholds(bench: OperationBench): Promise<void> {
  const { lanes, heads } = await bench.call('director', 'people.lanes', { villageId })
  const [from, ...others] = [...heads].sort((a, b) => b.households - a.households)
  const to = others.at(-1)
  const lane = lanes.find(({ name }) => from?.lanes.includes(name))
  if (!from || !to || !lane) throw new Error('the village has no two heads')
  const rows = await bench.call('director', 'people.lane', { laneId: lane.id })
  const householdIds = rows
    .flatMap((row) => (row.headId === from.personId ? row.householdId : []))
    .slice(0, 1)
  await bench.call('director', 'people.assignHead', { householdIds, headId: to.personId })
  const until = atTime(addDays(dateOf(now), 7), '18:00')
  const dates = { from: now, to: until }
  const pair = { headId: from.personId, standInId: to.personId }
  await bench.call('director', 'people.setStandIn', { ...pair, ...dates })
}

/** A second village with its whole register, taken over and taken back. */
export async function measureRegister(bench: OperationBench): Promise<void> {
  const second = villageId.replace(/1$/, '2')
  await bench.call('county', 'people.setUpVillage', { ...sign, villageId: second })
  const fileId = await bench.upload('county', 'register', readFileSync('demo/liuhe-register.xlsx'))
  const wish = { villageId: second, fileId, apply: true }
  const { importId } = await bench.call('county', 'people.importRegister', wish)
  await bench.call('county', 'people.importState', { villageId: second })
  await bench.call('county', 'people.undoImport', { importId })
}

/** The first administrator there can be only once, in a cloud in which nothing has happened. */
export async function measureFirstAdmin(seen: Map<string, number>): Promise<void> {
  const { cloud, code } = await emptyCloud()
  try {
    const { name } = personaOf('county')
    await new OperationBench(cloud, seen).call('county', 'people.claimFirstAdmin', { code, name, countyId })
  } finally {
    await cloud.close()
  }
}
