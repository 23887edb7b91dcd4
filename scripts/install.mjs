import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'

const stamp = 'node_modules/.linli-installed'

/** Says one sentence and stops when node is too old. */
export function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 20) return
  console.error(`需要 node 20 或更新的版本，这台机器上是 ${process.versions.node}。`)
  process.exit(1)
}

/** Marks what lies in node_modules as a whole installation of today's lock file. */
function markInstalled() {
  writeFileSync(stamp, fingerprint(['package-lock.json']))
}

/** Installs with `npm ci` when something is missing or the lock file changed. */
export function installMissing() {
  const wanted = fingerprint(['package-lock.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  console.log('安装需要的包（npm ci），第一次要一两分钟 …')
  const run = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    console.error('没有装上需要的包：请看上面的话，网络好了再试一次。')
    process.exit(1)
  }
  markInstalled()
  return true
}

// npm runs this file when an installation by hand is whole (`postinstall`): it need not be done again.
if (process.argv[1]?.endsWith('install.mjs')) markInstalled()
