import { officeOperations } from '../../src/contract/office-operations'
import type { AnswerOf } from '../../src/contract'
import { personaOf } from '../../src/local/personas'
import { villageId } from '../people/liuhe'
import { valueOf } from '../village'
import {
  minutesLater,
  openImportFolders,
  villageState,
  type ImportFolders,
  type Taken,
} from './import-folders'
import { askAt, startProduct, withFolder, type Product } from './product'
import { shapeOf } from './village-shape'

jest.setTimeout(180_000)

const { openid } = personaOf('county')
let folders: ImportFolders
let product: Product | null = null

beforeAll(async () => {
  folders = await openImportFolders()
})
afterAll(() => {
  product?.child.kill('SIGKILL')
  folders.remove()
})

it('compares villages of 385 households with their people and heads', () => {
  expect(folders.whole).toMatchObject({ state: 'ready', counts: { lanes: 12, households: 385 } })
})

it.each([1, 2, 3, 4, 7, 12, 19, 28, 33])(
  'is one import, finished by the same call, when it was killed at write %i',
  async (killAt) => {
    const folder = folders.copyOf(`same-${killAt}`)
    await folders.dieAt(folder, killAt)
    await withFolder(folder, async (cloud) => {
      expect(await folders.takeOver(cloud)).toMatchObject({ ok: true, value: { state: 'done' } })
      expect(shapeOf(cloud)).toEqual(folders.whole)
    })
  },
)

it.each([4, 15, 26, 34])(
  'is one import, finished by the timer, when it was killed at write %i',
  async (killAt) => {
    const folder = folders.copyOf(`tick-${killAt}`)
    await folders.dieAt(folder, killAt)
    await withFolder(folder, async (cloud) => {
      await cloud.timers.run('tick')
      expect(shapeOf(cloud)).toEqual(folders.whole)
    })
  },
)

it('opens the village again after a while when it was killed before the first document', async () => {
  const folder = folders.copyOf('reading')
  await folders.dieAt(folder, 1)
  await withFolder(folder, async (cloud) => {
    await cloud.timers.run('tick')
    expect(villageState(cloud)).toBe('being-set-up')
    cloud.clock.set(minutesLater(5), false)
    await cloud.timers.run('tick')
    expect(villageState(cloud)).toBe('ready')
    expect(cloud.emulator.documents('households')).toEqual([])
  })
})

it('answers nothing but the import while it stands in the middle, and is whole after kill -9', async () => {
  const folder = folders.copyOf('product')
  product = await startProduct(folder)
  void askAt(product.url, 'office', folders.event, openid).catch(() => undefined)
  await until(async () => (await progress(product!.url)) > 0)
  await product.end('SIGKILL')

  product = await startProduct(folder)
  const { url } = product
  expect(await progress(url)).toBeGreaterThan(0)
  for (const question of questions)
    expect(await askAt(url, placeOf(question), question, openid)).toMatchObject({
      refusal: 'village-being-set-up',
    })
  const answer = await askAt<Taken>(url, 'office', folders.event, openid)
  expect(valueOf(answer).state).toBe('done')
  expect(await askAt(url, 'api', questions[0]!, openid)).toMatchObject({ ok: true })
  await product.end('SIGTERM')
  const found = await withFolder(folder, (cloud) => Promise.resolve(shapeOf(cloud)))
  expect(found).toEqual(folders.whole)
})

const placeOf = ({ name }: { name: string }): 'api' | 'office' =>
  officeOperations.includes(name) ? 'office' : 'api'

/** What somebody may ask of the village meanwhile. */
const questions = [
  { name: 'me.home', input: { villageId } },
  { name: 'people.laneNames', input: { villageId } },
  { name: 'people.lanes', input: { villageId } },
  { name: 'people.askBinding', input: { villageId, lane: '3巷', name: '周桂兰' }, key: 'key-ask-0001' },
  {
    name: 'people.grantRole',
    input: {
      who: { name: '周建华', phone: '19900000010' },
      role: 'village-officer',
      placeId: villageId,
      post: 'committee-director',
    },
    key: 'key-grant-01',
  },
]

async function progress(url: string): Promise<number> {
  const question = { name: 'people.importState', input: { villageId } }
  const state = valueOf(await askAt<AnswerOf<'people.importState'>>(url, 'api', question, openid))
  return state?.written ?? 0
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 5))
}
