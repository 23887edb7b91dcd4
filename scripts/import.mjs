// `npm run import -- FILE --village CODE [--apply]`: a village's register from the command line, by the same doors
// and the same operation as the screen 花名册.
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openCloud } from './import/cloud.mjs'
import { headline, listed, summary } from './import/report.mjs'
import { sentenceFor } from './import/sentences.mjs'

const help = `用法：npm run import -- 文件.xlsx --village 村的12位代码 [--apply]

  先查一遍花名册，一行一行说哪里要改；不写 --apply 什么也不录。
  --village CODE  录进哪个村（县里先要建好这个村）
  --apply         查完就录：干净的户录进去，有错的户列为待补
  --as KEY        谁来录：县里管理员 county（不写就是他），或镇、村里的人
  --help          看这一页

本地云要先开着（npm start）。地址照 PORT（5180）；在别处就写 LINLI_URL=http://127.0.0.1:5181。
办成了退出码是 0，没办成是 1。`

/** Ends with one sentence and exit code 1. */
class Stop extends Error {}

function wishes() {
  const options = {
    village: { type: 'string' },
    apply: { type: 'boolean', default: false },
    as: { type: 'string', default: 'county' },
    help: { type: 'boolean', default: false },
  }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { ...values, file: positionals[0], more: positionals.length > 1 }
  } catch {
    throw new Stop(`有一个参数看不懂。\n\n${help}`)
  }
}

function check({ file, more, village }) {
  if (!file || more) throw new Stop(`要写一个文件。\n\n${help}`)
  if (!/^\d{12}$/.test(village ?? '')) throw new Stop('--village 后面写村的 12 位代码，比如 370827999201。')
  if (!existsSync(file)) throw new Stop(`没有这个文件：${file}。请看看名字和文件夹。`)
}

async function takeOver({ file, village: villageId, apply, as }) {
  const { PORT = '5180', LINLI_URL = `http://127.0.0.1:${PORT}` } = process.env
  const cloud = await openCloud(LINLI_URL, as)
  const fileId = await cloud.upload(readFileSync(file))
  const event = { name: 'people.importRegister', input: { villageId, fileId, apply }, key: randomUUID() }
  const running = cloud.untilDone('office', event)
  if (apply) await showProgress(cloud, villageId, running)
  return running
}

/** Says how far it is each time when it is further, until the call is answered. */
async function showProgress(cloud, villageId, running) {
  let said = -1
  let over = false
  const end = () => {
    over = true
  }
  running.then(end, end)
  while (!over) {
    await new Promise((done) => setTimeout(done, 100))
    const state = await cloud
      .ask('api', { name: 'people.importState', input: { villageId } })
      .catch(() => null)
    if (state?.state !== 'applying' || state.written === said) continue
    said = state.written
    console.log(`正在录：${state.written} / ${state.toWrite}`)
  }
}

async function main() {
  const wish = wishes()
  if (wish.help) {
    console.log(help)
    return 0
  }
  check(wish)
  const taken = await takeOver(wish)
  for (const line of [...listed(taken.report), ...summary(taken.report), headline(taken)]) console.log(line)
  return taken.state === 'checked' || taken.state === 'done' ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Stop ? error.message : sentenceFor(error))
  process.exitCode = 1
}
