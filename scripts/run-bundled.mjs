// Runs a TypeScript file of tests/ as a command, over the built product.
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { build as buildProduct } from './build.mjs'

/** Builds what changed, bundles the file and runs it; the exit code is the command's. */
export async function runBundled(file, name, targets = ['cloud', 'local', 'weapp']) {
  const bundle = `node_modules/.cache/${name}.cjs`
  await buildProduct(targets)
  await build({
    entryPoints: [file],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
  })
  const run = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(run.status ?? 1)
}
