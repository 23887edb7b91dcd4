// `npm run -s defects`: builds what changed, then runs tests/defects/command.ts.
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { build as buildProduct } from './build.mjs'

const bundle = 'node_modules/.cache/defects.cjs'
await buildProduct(['cloud', 'local', 'weapp'])
await build({
  entryPoints: ['tests/defects/command.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
})
const run = spawnSync(process.execPath, [bundle], { stdio: 'inherit' })
process.exit(run.status ?? 1)
