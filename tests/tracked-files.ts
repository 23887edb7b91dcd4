import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'

const notOurs = /^(\.git|node_modules|dist|coverage|\.linli[^/]*)$/

/** The files that belong to the repository: those in git; where there is no git, all but what is made or installed. */
export function trackedFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  const listed = git.status === 0 ? git.stdout.split('\0').filter(existsSync) : []
  return listed.length > 0 ? listed : filesBelow('.')
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !notOurs.test(name))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))
    .flatMap((place) => (statSync(place).isDirectory() ? filesBelow(place) : [place]))
}
