import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { plant, type Defect } from '../defects/plant'

const layers = ['domain', 'contract', 'cloud'] as const
const functions = ['api', 'office', 'tick', 'notify'] as const

/**
 * Builds the cloud functions of a copy of the source in which something has been planted, and answers the folder to
 * open a local cloud over. Throws when what is planted has no single place.
 */
export function builtWith(holes: Defect[], name: string): string {
  // Below the project, so that the functions find the SDK.
  const copy = path.resolve('dist/holes', name)
  rmSync(copy, { recursive: true, force: true })
  for (const layer of layers) cpSync(`src/${layer}`, path.join(copy, 'src', layer), { recursive: true })
  for (const hole of holes) plant(copy, hole)
  const alias = Object.fromEntries(layers.map((layer) => [`@${layer}`, path.join(copy, 'src', layer)]))
  mkdirSync(path.join(copy, 'dist/cloud'), { recursive: true })
  for (const one of functions) {
    const out = path.join(copy, 'dist/cloud', one)
    buildSync({
      ...{
        entryPoints: [path.join(copy, 'src/cloud', one, 'index.ts')],
        outfile: path.join(out, 'index.js'),
      },
      ...{ bundle: true, platform: 'node', target: 'node20', format: 'cjs', external: ['wx-server-sdk'] },
      ...{ mainFields: ['module', 'main'], logLevel: 'error', alias },
    })
    cpSync(`src/cloud/${one}/config.json`, path.join(out, 'config.json'))
  }
  symlinkSync(path.resolve('dist/local'), path.join(copy, 'dist/local'))
  return path.join(copy, 'dist')
}
