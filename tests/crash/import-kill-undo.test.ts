import { schema } from '../../src/cloud/platform/schema'
import { openWithSdk, sdkDatabase } from '../../src/local/emulator/sdk-for-tests'
import { personaOf } from '../../src/local/personas'
import { importFile, register } from '../people/liuhe'
import { valueOf } from '../village'
import { minutesLater, openImportFolders, villageState, voicesIn, type ImportFolders } from './import-folders'
import { withFolder } from './product'
import { shapeOf } from './village-shape'

jest.setTimeout(180_000)

const { openid } = personaOf('county')
const [daughter, elder] = [personaOf('daughter'), personaOf('elder')]
let folders: ImportFolders

beforeAll(async () => {
  folders = await openImportFolders()
})
afterAll(() => folders.remove())

it.each([3, 5, 9, 12])(
  'takes the whole import back when the undoing was killed at write %i',
  async (killAt) => {
    const folder = folders.copyOfWhole(`undo-${killAt}`)
    await folders.dieAt(folder, killAt, await undoingIn(folder))
    await withFolder(folder, async (cloud) => {
      await cloud.timers.run('tick')
      expect(shapeOf(cloud)).toMatchObject({ state: 'ready', counts: { lanes: 0, households: 0, people: 1 } })
      expect(cloud.emulator.documents('imports')).toMatchObject([{ state: 'undone' }])
      expect(cloud.emulator.documents('roles')).toMatchObject([{ role: 'county-admin' }])
    })
  },
)

it('lets accounts go that were bound while the import was being taken away', async () => {
  const folder = folders.copyOfWhole('bound-late')
  await folders.dieAt(folder, 2, await undoingIn(folder))
  await bindLate(folder)
  await withFolder(folder, async (cloud) => {
    await cloud.timers.run('tick')
    expect(cloud.emulator.documents('accounts')).toMatchObject([
      { _id: openid },
      { _id: daughter.openid, personId: null, ask: null },
      { _id: elder.openid, personId: null, ask: null },
    ])
    expect(valueOf(await importFile(cloud, register)).state).toBe('done')
    const code = `phone-${daughter.openid}`
    expect(await voicesIn(cloud).tell('daughter', 'people.bindByPhone', { code })).toMatchObject({
      value: { bound: true },
    })
  })
})

/** What calls write that looked at the village before it was closed: one binding, and one asked for. */
async function bindLate(folder: string): Promise<void> {
  const emulator = await openWithSdk({ dataFolder: folder, schema })
  const people = emulator.documents('people') as { _id: string; phone: string | null; name: string }[]
  const bound = people.find(({ phone }) => phone === daughter.phone)!
  const wanted = people.find(({ name }) => name === '周桂兰')!
  const ask = { id: 'a-late', personId: wanted._id, headId: bound._id, at: '2026-11-24T10:05:00' }
  const accounts = sdkDatabase().collection('accounts')
  await accounts.add({ data: { _id: daughter.openid, personId: bound._id, ask: null } })
  await accounts.add({ data: { _id: elder.openid, personId: null, ask } })
  await emulator.close()
}

describe('while it is judged whether an import may be taken back', () => {
  it('stays closed for the timer, until nobody can be judging any more', async () => {
    const folder = await dieJudging('judging-tick')
    await withFolder(folder, async (cloud) => {
      await cloud.timers.run('tick')
      expect(villageState(cloud)).toBe('being-set-up')
      cloud.clock.set(minutesLater(5), false)
      await cloud.timers.run('tick')
      expect(shapeOf(cloud)).toEqual(folders.whole)
    })
  })

  it('stays closed for the timer when it is judged once more, long after a crash', async () => {
    const folder = await dieJudging('judging-again')
    await folders.dieAt(folder, 1, await undoingIn(folder), minutesLater(10))
    await withFolder(folder, async (cloud) => {
      cloud.clock.set(minutesLater(10), false)
      await cloud.timers.run('tick')
      expect(villageState(cloud)).toBe('being-set-up')
    })
  })

  it('stays closed when the import is sent once more under its key', async () => {
    const folder = await dieJudging('judging-retry')
    await withFolder(folder, async (cloud) => {
      expect(await folders.takeOver(cloud)).toMatchObject({ ok: true, value: { state: 'done' } })
      expect(villageState(cloud)).toBe('being-set-up')
    })
  })
})

it('stays closed when an import is to be taken back that is still being written', async () => {
  const folder = folders.copyOf('undo-of-applying')
  await folders.dieAt(folder, 7)
  const undoing = await undoingIn(folder)
  await withFolder(folder, async (cloud) => {
    expect(await cloud.ask('office', undoing, openid)).toMatchObject({
      result: { refusal: 'village-being-set-up' },
    })
    expect(villageState(cloud)).toBe('being-set-up')
    await cloud.timers.run('tick')
    expect(shapeOf(cloud)).toEqual(folders.whole)
  })
})

it('stays closed when nobody hears that the import began to be written', async () => {
  await withFolder(folders.copyOf('answer-lost'), async (cloud) => {
    const hearAgain = cloud.emulator.onCall(({ action, collection }) => {
      if (action === 'database.insertDocument' && collection === 'imports')
        throw new Error('the answer is lost')
    })
    await folders.takeOver(cloud).catch(() => null)
    hearAgain()
    expect(cloud.emulator.documents('imports')).toMatchObject([{ state: 'applying' }])
    expect(villageState(cloud)).toBe('being-set-up')
    await cloud.timers.run('tick')
    expect(shapeOf(cloud)).toEqual(folders.whole)
  })
})

/** The whole village, closed by an undoing that died before it took anything away. */
async function dieJudging(name: string): Promise<string> {
  const folder = folders.copyOfWhole(name)
  await folders.dieAt(folder, 1, await undoingIn(folder))
  return folder
}

/** The event that takes back the folder's only import. */
function undoingIn(folder: string): Promise<object> {
  return withFolder(folder, (cloud) => {
    const [{ _id: importId }] = cloud.emulator.documents('imports') as [{ _id: string }]
    return Promise.resolve({ name: 'people.undoImport', input: { importId }, key: 'key-undo-001' })
  })
}
