import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Says one sentence and stops when node is too old. */
export function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 20) return
  console.error(`需要 node 20 或更新的版本，这台机器上是 ${process.versions.node}。`)
  process.exit(1)
}

/** Packages by their place, as a lock file names them; {} where there is no such file. */
function packagesIn(file) {
  if (!existsSync(file)) return {}
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages ?? {})
  return Object.fromEntries(entries.filter(([place]) => place !== ''))
}

/**
 * Tells whether node_modules holds what package-lock.json names: npm itself, whoever called it, writes down there
 * what it installed. What is optional may be missing: most of it is for other machines.
 */
export function isInstalled(folder = '.') {
  const wanted = packagesIn(path.join(folder, 'package-lock.json'))
  const there = packagesIn(path.join(folder, 'node_modules/.package-lock.json'))
  const same = (place) =>
    wanted[place]?.version === there[place]?.version && wanted[place]?.integrity === there[place]?.integrity
  return (
    Object.keys(there).every(same) &&
    Object.keys(wanted).every((place) => place in there || wanted[place].optional === true)
  )
}

/** Installs with `npm ci` when something is missing or the lock file changed. */
export function installMissing() {
  if (isInstalled()) return false
  console.log('安装需要的包（npm ci），第一次要一两分钟 …')
  const run = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    console.error('没有装上需要的包：请看上面的话，网络好了再试一次。')
    process.exit(1)
  }
  return true
}
