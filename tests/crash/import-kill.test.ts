import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import type { AnswerOf } from '../../src/contract'
import type { LocalCloud } from '../../src/local/open-local-cloud'
import { personaOf } from '../../src/local/personas'
import { putIn, register, upload, villageId } from '../people/liuhe'
import { valueOf, type Village } from '../village'
import { askAt, startProduct, withFolder, type Product } from './product'
import { shapeOf } from './village-shape'

jest.setTimeout(180_000)

type Taken = AnswerOf<'people.importRegister'>

const home = mkdtempSync(path.join(os.tmpdir(), 'linli-import-kill-'))
const base = path.join(home, 'base')
const dyingCloud = path.resolve('node_modules/.cache/linli-tests/dying-cloud.cjs')
const { openid } = personaOf('county')
const minutesLater = (minutes: number) => Date.parse('2026-11-24T10:05:00+08:00') + minutes * 60_000
let whole: unknown
let event: { name: string; input: object; key: string }
let product: Product | null = null

beforeAll(async () => {
  await build({
    entryPoints: ['tests/crash/dying-cloud.ts'],
    outfile: dyingCloud,
    bundle: true,
    platform: 'node',
    packages: 'external',
  })
  await withFolder(base, async (cloud) => {
    await putIn(voicesIn(cloud))
    const input = { villageId, fileId: await upload(cloud, register), apply: true }
    event = { name: 'people.importRegister', input, key: 'key-import-1' }
  })
  whole = await withFolder(copyOf('whole'), async (cloud) => {
    expect(await takeOver(cloud)).toMatchObject({ ok: true, value: { state: 'done' } })
    return shapeOf(cloud)
  })
})
afterAll(() => {
  product?.child.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
})

it('compares villages of 385 households with their people and heads', () => {
  expect(whole).toMatchObject({ state: 'ready', counts: { lanes: 12, households: 385 } })
})

it.each([1, 2, 3, 4, 7, 12, 19, 28, 33])(
  'is one import, finished by the same call, when it was killed at write %i',
  async (killAt) => {
    const folder = copyOf(`same-${killAt}`)
    await dieAt(folder, killAt)
    await withFolder(folder, async (cloud) => {
      expect(await takeOver(cloud)).toMatchObject({ ok: true, value: { state: 'done' } })
      expect(shapeOf(cloud)).toEqual(whole)
    })
  },
)

it.each([4, 15, 26, 34])(
  'is one import, finished by the timer, when it was killed at write %i',
  async (killAt) => {
    const folder = copyOf(`tick-${killAt}`)
    await dieAt(folder, killAt)
    await withFolder(folder, async (cloud) => {
      await cloud.timers.run('tick')
      expect(shapeOf(cloud)).toEqual(whole)
    })
  },
)

it('opens the village again after a while when it was killed before the first document', async () => {
  const folder = copyOf('reading')
  await dieAt(folder, 1)
  await withFolder(folder, async (cloud) => {
    await cloud.timers.run('tick')
    expect(villageState(cloud)).toBe('being-set-up')
    cloud.clock.set(Date.parse('2026-11-24T10:10:00+08:00'), false)
    await cloud.timers.run('tick')
    expect(villageState(cloud)).toBe('ready')
    expect(cloud.emulator.documents('households')).toEqual([])
  })
})

it('answers nothing but the import while it stands in the middle, and is whole after kill -9', async () => {
  const folder = copyOf('product')
  product = await startProduct(folder)
  void askAt(product.url, 'office', event, openid).catch(() => undefined)
  await until(async () => (await progress(product!.url)) > 0)
  await product.end('SIGKILL')

  product = await startProduct(folder)
  const { url } = product
  expect(await progress(url)).toBeGreaterThan(0)
  for (const question of questions)
    expect(await askAt(url, 'api', question, openid)).toMatchObject({ refusal: 'village-being-set-up' })
  const answer = await askAt<Taken>(url, 'office', event, openid)
  expect(valueOf(answer).state).toBe('done')
  expect(await askAt(url, 'api', questions[0]!, openid)).toMatchObject({ ok: true })
  await product.end('SIGTERM')
  const found = await withFolder(folder, (cloud) => Promise.resolve(shapeOf(cloud)))
  expect(found).toEqual(whole)
})

it.each([3, 5, 9, 12])(
  'takes the whole import back when the undoing was killed at write %i',
  async (killAt) => {
    const folder = path.join(home, `undo-${killAt}`)
    cpSync(path.join(home, 'whole'), folder, { recursive: true })
    await dieAt(folder, killAt, await undoingIn(folder))
    await withFolder(folder, async (cloud) => {
      await cloud.timers.run('tick')
      expect(shapeOf(cloud)).toMatchObject({ state: 'ready', counts: { lanes: 0, households: 0, people: 1 } })
      expect(cloud.emulator.documents('imports')).toMatchObject([{ state: 'undone' }])
      expect(cloud.emulator.documents('roles')).toMatchObject([{ role: 'county-admin' }])
    })
  },
)

describe('while it is judged whether an import may be taken back', () => {
  it('stays closed for the timer, until nobody can be judging any more', async () => {
    const folder = await dieJudging('judging-tick')
    await withFolder(folder, async (cloud) => {
      await cloud.timers.run('tick')
      expect(villageState(cloud)).toBe('being-set-up')
      cloud.clock.set(minutesLater(5), false)
      await cloud.timers.run('tick')
      expect(shapeOf(cloud)).toEqual(whole)
    })
  })

  it('stays closed for the timer when it is judged once more, long after a crash', async () => {
    const folder = await dieJudging('judging-again')
    await dieAt(folder, 1, await undoingIn(folder), minutesLater(10))
    await withFolder(folder, async (cloud) => {
      cloud.clock.set(minutesLater(10), false)
      await cloud.timers.run('tick')
      expect(villageState(cloud)).toBe('being-set-up')
    })
  })

  it('stays closed when the import is sent once more under its key', async () => {
    const folder = await dieJudging('judging-retry')
    await withFolder(folder, async (cloud) => {
      expect(await takeOver(cloud)).toMatchObject({ ok: true, value: { state: 'done' } })
      expect(villageState(cloud)).toBe('being-set-up')
    })
  })
})

it('stays closed when an import is to be taken back that is still being written', async () => {
  const folder = copyOf('undo-of-applying')
  await dieAt(folder, 7)
  const undoing = await undoingIn(folder)
  await withFolder(folder, async (cloud) => {
    expect(await cloud.ask('office', undoing, openid)).toMatchObject({
      result: { refusal: 'village-being-set-up' },
    })
    expect(villageState(cloud)).toBe('being-set-up')
    await cloud.timers.run('tick')
    expect(shapeOf(cloud)).toEqual(whole)
  })
})

it('stays closed when nobody hears that the import began to be written', async () => {
  await withFolder(copyOf('answer-lost'), async (cloud) => {
    const hearAgain = cloud.emulator.onCall(({ action, collection }) => {
      if (action === 'database.insertDocument' && collection === 'imports')
        throw new Error('the answer is lost')
    })
    await takeOver(cloud).catch(() => null)
    hearAgain()
    expect(cloud.emulator.documents('imports')).toMatchObject([{ state: 'applying' }])
    expect(villageState(cloud)).toBe('being-set-up')
    await cloud.timers.run('tick')
    expect(shapeOf(cloud)).toEqual(whole)
  })
})

/** The whole village, closed by an undoing that died before it took anything away. */
async function dieJudging(name: string): Promise<string> {
  const folder = path.join(home, name)
  cpSync(path.join(home, 'whole'), folder, { recursive: true })
  await dieAt(folder, 1, await undoingIn(folder))
  return folder
}

/** The event that takes back the folder's only import. */
function undoingIn(folder: string): Promise<object> {
  return withFolder(folder, (cloud) => {
    const [{ _id: importId }] = cloud.emulator.documents('imports') as [{ _id: string }]
    return Promise.resolve({ name: 'people.undoImport', input: { importId }, key: 'key-undo-001' })
  })
}

const villageState = (cloud: LocalCloud): string | undefined =>
  (cloud.emulator.documents('villages') as { state: string }[])[0]?.state

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

/** Runs the import, or another event, in a process of its own that ends itself at its k-th write. */
async function dieAt(
  folder: string,
  killAt: number,
  what: object = event,
  now = minutesLater(0),
): Promise<void> {
  const words = [dyingCloud, folder, openid, JSON.stringify(what), String(killAt), String(now)]
  const child = spawn(process.execPath, words, { stdio: 'inherit' })
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`the import has fewer than ${killAt} writes`)
}

async function takeOver(cloud: LocalCloud): Promise<Taken> {
  const answer = await cloud.ask('office', event, openid)
  if ('errCode' in answer) throw new Error(answer.errMsg)
  return answer.result as Taken
}

function copyOf(name: string): string {
  const folder = path.join(home, name)
  cpSync(base, folder, { recursive: true })
  return folder
}

function voicesIn(cloud: LocalCloud): Pick<Village, 'tell'> {
  return {
    tell: async (who, name, input, key = `key-${name}`) => {
      const answer = await cloud.ask(
        'api',
        { name, input, key: key.replaceAll('.', '-') },
        personaOf(who).openid,
      )
      if ('errCode' in answer) throw new Error(answer.errMsg)
      return answer.result as never
    },
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 5))
}
