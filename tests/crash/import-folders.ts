// Data folders of a village whose register is taken over, by a cloud that can die at any write of it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import type { AnswerOf } from '../../src/contract'
import type { LocalCloud } from '../../src/local/open-local-cloud'
import { officeOperations } from '../../src/contract/office-operations'
import { personaOf } from '../../src/local/personas'
import { putIn, register, upload, villageId } from '../people/liuhe'
import type { Village } from '../village'
import { withFolder } from './product'
import { shapeOf } from './village-shape'

export type Taken = AnswerOf<'people.importRegister'>

export interface ImportFolders {
  /** The import, always under one key. */
  event: object
  /** The village as the import leaves it. */
  whole: ReturnType<typeof shapeOf>
  /** A folder with the village before the import. */
  copyOf(name: string): string
  /** A folder with the village after the import. */
  copyOfWhole(name: string): string
  /** Runs the import, or another event, in a process of its own that ends itself at its k-th write. */
  dieAt(folder: string, killAt: number, what?: object, now?: number): Promise<void>
  takeOver(cloud: LocalCloud): Promise<Taken>
  remove(): void
}

/** The clock of `withFolder` so many minutes later. */
export const minutesLater = (minutes: number): number =>
  Date.parse('2026-11-24T10:05:00+08:00') + minutes * 60_000

/** Makes both folders and the cloud that can die. */
export async function openImportFolders(): Promise<ImportFolders> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'linli-import-kill-'))
  const program = path.resolve(`node_modules/.cache/linli-tests/${path.basename(home)}.cjs`)
  await buildDyingCloud(program)
  const copy = (from: string) => (name: string) => {
    const folder = path.join(home, name)
    cpSync(path.join(home, from), folder, { recursive: true })
    return folder
  }
  const copyOf = copy('base')
  const event = await withFolder(path.join(home, 'base'), async (cloud) => {
    await putIn(voicesIn(cloud))
    const input = { villageId, fileId: await upload(cloud, register), apply: true }
    return { name: 'people.importRegister', input, key: 'key-import-1' }
  })
  const takeOver = async (cloud: LocalCloud): Promise<Taken> => {
    const answer = await cloud.ask('office', event, openid)
    if ('errCode' in answer) throw new Error(answer.errMsg)
    return answer.result as Taken
  }
  const whole = await withFolder(copyOf('whole'), async (cloud) => {
    expect(await takeOver(cloud)).toMatchObject({ ok: true, value: { state: 'done' } })
    return shapeOf(cloud)
  })
  return {
    event,
    whole,
    copyOf,
    copyOfWhole: copy('whole'),
    takeOver,
    dieAt: (folder, killAt, what = event, now = minutesLater(0)) =>
      runUntil(program, folder, killAt, what, now),
    remove: () => {
      for (const made of [home, program]) rmSync(made, { recursive: true, force: true })
    },
  }
}

const { openid } = personaOf('county')

async function buildDyingCloud(outfile: string): Promise<void> {
  await build({
    entryPoints: ['tests/crash/dying-cloud.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
  })
}

async function runUntil(
  program: string,
  folder: string,
  killAt: number,
  what: object,
  now: number,
): Promise<void> {
  const words = [program, folder, openid, JSON.stringify(what), String(killAt), String(now)]
  const child = spawn(process.execPath, words, { stdio: 'inherit' })
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (signal !== 'SIGKILL') throw new Error(`the import has fewer than ${killAt} writes`)
}

/** Persons who speak to this cloud. */
export function voicesIn(cloud: LocalCloud): Pick<Village, 'tell'> {
  return {
    tell: async (who, name, input, key = `key-${name}`) => {
      const answer = await cloud.ask(
        officeOperations.includes(name) ? 'office' : 'api',
        { name, input, key: key.replaceAll('.', '-') },
        personaOf(who).openid,
      )
      if ('errCode' in answer) throw new Error(answer.errMsg)
      return answer.result as never
    },
  }
}

/** Whether the village answers. */
export const villageState = (cloud: LocalCloud): string | undefined =>
  (cloud.emulator.documents('villages') as { state: string }[])[0]?.state
