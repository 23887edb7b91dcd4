import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { minify } from 'terser'

const shared = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' }

/** Each folder of src/cloud with an index.ts and a config.json is a function: bundled, the SDK outside. */
export async function buildCloud() {
  rmSync('dist/cloud', { recursive: true, force: true })
  rmSync('dist/maps', { recursive: true, force: true })
  const names = readdirSync('src/cloud').filter((name) => existsSync(`src/cloud/${name}/config.json`))
  const sdk = JSON.parse(readFileSync('package.json', 'utf8')).dependencies['wx-server-sdk']
  for (const name of names) {
    await buildFunction(name)
    cpSync(`src/cloud/${name}/config.json`, `dist/cloud/${name}/config.json`)
    const manifest = { name, version: '1.0.0', main: 'index.js', dependencies: { 'wx-server-sdk': sdk } }
    writeFileSync(`dist/cloud/${name}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`)
  }
}

/**
 * A cold start reads and compiles the whole file, so it is made small; what is thrown is still told by the lines of
 * the source, through the map in dist/maps.
 */
async function buildFunction(name) {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: [`src/cloud/${name}/index.ts`],
    outfile: `dist/cloud/${name}/index.js`,
    external: ['wx-server-sdk'],
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    sourcemap: 'external',
    write: false,
  })
  const [map, bundle] = outputFiles.map(({ text }) => text)
  const { code, map: smallMap } = await minify(bundle, {
    ecma: 2020,
    module: true,
    compress: { passes: 3 },
    format: { ascii_only: false },
    sourceMap: { content: map, url: `../../maps/${name}.js.map` },
  })
  mkdirSync(`dist/cloud/${name}`, { recursive: true })
  mkdirSync('dist/maps', { recursive: true })
  writeFileSync(`dist/cloud/${name}/index.js`, code)
  writeFileSync(`dist/maps/${name}.js.map`, smallMap)
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
