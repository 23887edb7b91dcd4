// A local cloud over a folder that dies by kill -9 at the k-th write of one event: built and started by import-kill.
import { openLocalCloud } from '../../src/local/open-local-cloud'

const [folder = '', openid = '', event = '', killAt = '', at = ''] = process.argv.slice(2)
const changes = new Set(['database.insertDocument', 'database.modifyDocument', 'database.removeDocument'])

async function main(): Promise<void> {
  const cloud = await openLocalCloud({ dataFolder: folder, now: Number(at), moving: false })
  // The first one only counts the call among the account's.
  let writes = -1
  cloud.emulator.onCall(({ action, worker }) => {
    if (!worker.startsWith('office') || !changes.has(action)) return
    writes += 1
    if (writes === Number(killAt)) process.kill(process.pid, 'SIGKILL')
  })
  await cloud.ask('office', JSON.parse(event), openid)
  // It lived: there are fewer writes than that.
  process.exit(7)
}

void main()
