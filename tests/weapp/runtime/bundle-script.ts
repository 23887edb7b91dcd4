import path from 'node:path'
import { build } from 'esbuild'

const bundles = new Map<string, Promise<string>>()

/** A browser script of the runtime as one text, bundled once per process. `entry` is relative to this folder. */
export function bundleScript(entry: string): Promise<string> {
  const known = bundles.get(entry)
  if (known) return known
  const made = build({
    entryPoints: [path.resolve('tests/weapp/runtime', entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).then((result) => result.outputFiles[0]!.text)
  bundles.set(entry, made)
  return made
}
