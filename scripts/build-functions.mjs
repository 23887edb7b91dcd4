import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const shared = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' }

/** Each folder of src/cloud with an index.ts and a config.json is a function: bundled, the SDK outside. */
export async function buildCloud() {
  rmSync('dist/cloud', { recursive: true, force: true })
  const names = readdirSync('src/cloud').filter((name) => existsSync(`src/cloud/${name}/config.json`))
  const sdk = JSON.parse(readFileSync('package.json', 'utf8')).dependencies['wx-server-sdk']
  for (const name of names) {
    await build({
      ...shared,
      entryPoints: [`src/cloud/${name}/index.ts`],
      outfile: `dist/cloud/${name}/index.js`,
      external: ['wx-server-sdk'],
    })
    cpSync(`src/cloud/${name}/config.json`, `dist/cloud/${name}/config.json`)
    const manifest = { name, version: '1.0.0', main: 'index.js', dependencies: { 'wx-server-sdk': sdk } }
    writeFileSync(`dist/cloud/${name}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`)
  }
}

/** The local cloud and its worker, as two plain files that node starts. */
export async function buildLocal() {
  rmSync('dist/local', { recursive: true, force: true })
  await build({
    ...shared,
    entryPoints: { start: 'src/local/start.ts', worker: 'src/local/host/worker.ts' },
    outdir: 'dist/local',
    packages: 'external',
  })
}
