import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openLocalCloud } from '../../src/local/open-local-cloud'
import { plant, type Defect } from './plant'
import type { Walk } from './walk'

/** How many defects were planted, how many turned the walk red with their own words, and which did not. */
export interface Outcome {
  planted: number
  caught: number
  missed: string[]
}

/**
 * Walks through a clean copy of `dir`, through one copy for each defect, and through a clean copy again.
 * Throws when a clean copy is not green or a defect has no single place. `say` gets a line for each walk.
 */
export async function runDefects(
  dir: string,
  defects: Defect[],
  walk: Walk,
  say: (line: string) => void,
): Promise<Outcome> {
  await mustBeGreen(dir, walk)
  say('clean: green')
  const missed: string[] = []
  for (const defect of defects) {
    const red = await walkCopy(dir, walk, (copy) => plant(copy, defect))
    const name = `${defect.file}: ${defect.put || `without ${defect.find}`}`
    const caught = red?.includes(defect.expect) ?? false
    if (!caught) missed.push(name)
    say(`${caught ? 'caught' : 'MISSED'} ${name}${caught ? '' : `\n  ${red ?? 'the walk was green'}`}`)
  }
  await mustBeGreen(dir, walk)
  say('clean again: green')
  return { planted: defects.length, caught: defects.length - missed.length, missed }
}

async function mustBeGreen(dir: string, walk: Walk): Promise<void> {
  const red = await walkCopy(dir, walk, () => undefined)
  if (red !== undefined) throw new Error(`the clean copy is not green, so no defect can be judged:\n${red}`)
}

/** What a walk through a changed copy complains of; undefined when it is green. Each walk gets a fresh cloud. */
async function walkCopy(
  dir: string,
  walk: Walk,
  change: (copy: string) => void,
): Promise<string | undefined> {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'weapp-defect-'))
  cpSync(dir, copy, { recursive: true })
  change(copy)
  const now = Date.parse('2026-11-24T10:00:00+08:00')
  const cloud = await openLocalCloud({ dataFolder: null, now, moving: false })
  try {
    await walk({ dir: copy, cloudUrl: cloud.url })
    return undefined
  } catch (trouble) {
    return trouble instanceof Error ? trouble.message : String(trouble)
  } finally {
    await cloud.close()
    rmSync(copy, { recursive: true })
  }
}
