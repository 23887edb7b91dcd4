import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Lets one process at a time do the work; a lock whose owner is dead is taken over. */
export async function withLock(folder, work) {
  mkdirSync(path.dirname(folder), { recursive: true })
  for (;;) {
    try {
      mkdirSync(folder)
      break
    } catch {
      if (ownerIsDead(folder)) rmSync(folder, { recursive: true, force: true })
      else await new Promise((done) => setTimeout(done, 200))
    }
  }
  writeFileSync(path.join(folder, 'pid'), String(process.pid))
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function ownerIsDead(folder) {
  try {
    process.kill(Number(readFileSync(path.join(folder, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
