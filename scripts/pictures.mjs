// `npm run pictures`: builds what changed, then takes the README's pictures (tests/pictures/command.ts).
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { build as buildProduct } from './build.mjs'

const bundle = 'node_modules/.cache/pictures.cjs'
await buildProduct(['cloud', 'local', 'weapp'])
await build({
  entryPoints: ['tests/pictures/command.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
})
const run = spawnSync(process.execPath, [bundle], { stdio: 'inherit' })
process.exit(run.status ?? 1)
