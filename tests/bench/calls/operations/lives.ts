import { villageId } from '../../../../src/local/demo/facts/village'
import type { OperationBench } from '../operation-bench'

/** The register by hand: a household is put in, its people are corrected, moved and taken out, and all is taken back. */
export async function measureLives(bench: OperationBench): Promise<void> {
  const { lanes, heads } = await bench.call('director', 'people.lanes', { villageId })
  const headId = heads.find(({ households }) => households < 19)?.personId ?? ''
  const person = { ...newcomer, name: '郑新户' }
  const [lane] = lanes
  const place = { villageId, lane: lane?.name ?? '', number: '990', headId }
  const { householdId, personId } = await bench.call('director', 'people.addHousehold', { ...place, person })
  const second = await bench.call('director', 'people.addHousehold', {
    ...{ ...place, number: '991' },
    person: { ...newcomer, name: '郑旁户' },
  })
  const child = { ...newcomer, name: '郑小满', birth: '2018.5', relation: '女' }
  const small = await bench.call('director', 'people.addPerson', { householdId, person: child })
  await bench.call('director', 'people.find', { villageId, words: '郑新户' })
  await bench.call('chief', 'people.find', { words: '3巷' })
  await bench.call('director', 'people.correctPerson', { personId, rev: 1, note: '常在家' })
  await bench.call('director', 'people.setGuardians', { ...small, guardians: [personId] })
  await bench.call('director', 'people.undoChange', { personId, rev: 2 })
  await bench.call('director', 'people.movePerson', {
    ...{ personId, rev: 3, relation: '亲戚' },
    householdId: second.householdId,
  })
  await bind(bench, personId)
  await leave(bench, [{ personId, rev: 5 }], householdId, small)
}

const newcomer = {
  birth: '1980.5',
  gender: 'female' as const,
  relation: '户主',
  phone: '',
  livesAlone: false,
  note: '',
}

/** A visitor is bound by a code and let go again. */
async function bind(bench: OperationBench, personId: string): Promise<void> {
  const { code } = await bench.call('director', 'people.makeCode', { personId })
  await bench.call('visitor', 'people.bindByCode', { code })
  await bench.call('director', 'people.releaseAccount', { personId })
}

async function leave(
  bench: OperationBench,
  who: { personId: string; rev: number }[],
  householdId: string,
  small: { personId: string; rev: number },
): Promise<void> {
  await bench.call('director', 'people.leave', { who, why: 'moved-out' })
  await bench.call('director', 'people.leave', {
    who: [{ ...small, rev: small.rev + 1 }],
    why: 'by-mistake',
  })
  const { household } = await bench.call('director', 'people.personFile', { personId: small.personId })
  const corrected = await bench.call('director', 'people.correctHousehold', {
    ...{ householdId, rev: household?.rev ?? 0 },
    ...{ lane: household?.lane ?? '', number: '992' },
  })
  const closed = await bench.call('director', 'people.closeHousehold', corrected)
  await bench.call('director', 'people.undoHouseholdChange', closed)
}
