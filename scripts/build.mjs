// Builds dist/weapp, dist/h5, dist/cloud/<function> and dist/local. Each part is deleted first and looked at
// afterwards, because Taro exits 0 on a config error. A part whose sources did not change is left as it is.
// `node scripts/build.mjs [weapp h5 cloud local] [--force]`
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { buildCloud, buildLocal } from './build-functions.mjs'
import { fingerprint } from './fingerprint.mjs'
import { withLock } from './lock.mjs'

const sources = {
  cloud: ['src/cloud', 'src/contract', 'src/domain', 'scripts', 'package-lock.json'],
  local: [
    'src/local',
    'src/cloud/platform/schema.ts',
    'src/contract',
    'src/domain',
    'scripts',
    'package-lock.json',
  ],
  weapp: [
    'src/app',
    'src/contract',
    'src/domain',
    'config',
    'scripts/build.mjs',
    'package-lock.json',
    'project.config.json',
  ],
  h5: ['src/app', 'src/contract', 'src/domain', 'config', 'scripts/build.mjs', 'package-lock.json'],
}

function taro(target, proof) {
  rmSync(`dist/${target}`, { recursive: true, force: true })
  const run = spawnSync(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', target], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (run.status !== 0 || !existsSync(proof)) {
    throw new Error(`${target} 没有构建成功:\n${readable(run.stdout)}\n${readable(run.stderr)}`)
  }
}

/** What Taro printed, without its progress bars. */
function readable(text) {
  const lines = text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '' && !line.includes('Webpack █') && !line.includes('[2K'))
  return lines.join('\n').slice(-4000)
}

const builders = {
  cloud: () => buildCloud(),
  local: () => buildLocal(),
  weapp() {
    taro('weapp', 'dist/weapp/app.json')
    // The root project.config.json is the one that counts (agreements §10).
    rmSync('dist/weapp/project.config.json', { force: true })
  },
  h5() {
    taro('h5', 'dist/h5/index.html')
  },
}

export async function build(parts = Object.keys(builders), { force = false, say = () => undefined } = {}) {
  await withLock('node_modules/.cache/linli-build.lock', async () => {
    mkdirSync('node_modules/.cache', { recursive: true })
    for (const part of parts) {
      const stamp = `dist/.${part}.stamp`
      const now = fingerprint(sources[part])
      if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === now && existsSync(`dist/${part}`))
        continue
      say(part)
      rmSync(stamp, { force: true })
      await builders[part]()
      mkdirSync('dist', { recursive: true })
      writeFileSync(stamp, now)
    }
  })
}

if (process.argv[1]?.endsWith('build.mjs')) {
  const words = process.argv.slice(2)
  const parts = words.filter((word) => !word.startsWith('--'))
  try {
    await build(parts.length ? parts : undefined, {
      force: words.includes('--force'),
      say: (part) => console.log(`构建 ${part} …`),
    })
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
