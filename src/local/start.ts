import { randomBytes } from 'node:crypto'
import net from 'node:net'
import path from 'node:path'
import { FolderTrouble, takeFolder } from './data-folder'
import { isEmptyVillage, isHalfSettled, markSettling } from './demo/mark'
import { settleVillage } from './demo/settle'
import { readTime } from './doors/clock'
import { openLocalCloud, type InsideCloud, type LocalCloud } from './open-local-cloud'
import { personas } from './personas'

const say = (sentence: string): void => console.log(sentence)

/** One plain sentence and exit code 1: whoever started it must put something right. */
function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function wishes() {
  const { PORT = '5180', LINLI_DATA = '.linli', LINLI_NOW, LINLI_SYNC = '0' } = process.env
  const port = Number(PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) stop(`PORT 要写一个端口号，现在写的是 ${PORT}。`)
  const now = LINLI_NOW === undefined ? null : readTime(LINLI_NOW)
  if (LINLI_NOW !== undefined && now === null)
    stop(`LINLI_NOW 要写成 2026-11-24T10:00:00+08:00 这样，现在写的是 ${LINLI_NOW}。`)
  if (!/^[01]$/.test(LINLI_SYNC)) stop(`LINLI_SYNC 要写 1 或 0，现在写的是 ${LINLI_SYNC}。`)
  const sync = LINLI_SYNC === '1'
  return { port, folder: path.resolve(LINLI_DATA), now, sync, fresh: process.argv.includes('--fresh') }
}

async function start(): Promise<void> {
  const { port, folder, now, sync, fresh } = wishes()
  // Known before anything is written: settling the village takes some seconds.
  await probePort(port)
  const half = isHalfSettled(folder)
  if (half) say('上次布置村子没有做完，这次从头开始。')
  const letGo = takeFolder(folder, fresh || half, say)
  const running = leaveWhenAsked(letGo)
  const code = randomBytes(16).toString('hex')
  // The mark stands before the first byte is written.
  const whole = isEmptyVillage(folder) ? markSettling(folder) : null
  const settle = async (inside: InsideCloud): Promise<void> => {
    say('数据文件夹是空的，正在布置柳河村 …')
    await settleVillage(inside, code, say).catch((error: unknown) => {
      letGo()
      stop(
        `柳河村没有布置好（${error instanceof Error ? error.message : String(error)}）。请再启动一次，会从头布置。`,
      )
    })
    whole?.()
    // By real time the clock does not keep the seconds that it took.
    if (now === null) inside.clock.set(Date.now(), true)
  }
  const cloud = await openLocalCloud({
    dataFolder: folder,
    sync,
    port,
    preview: true,
    now,
    env: { FIRST_ADMIN_CODE: code },
    ...(whole && { settle }),
    onNotice: say,
    onFatal: (error) => {
      letGo()
      stop(`数据写不进去了（${error.message}），已经停下，没有确认过的都不算。请腾出磁盘再启动。`)
    },
  })
  running.cloud = cloud
  report(cloud.url)
}

/** Ends when somebody asks for it or whoever started it is gone; what is open by then is closed first. */
function leaveWhenAsked(letGo: () => void): { cloud: LocalCloud | null } {
  const running: { cloud: LocalCloud | null } = { cloud: null }
  // The folder is let go when nothing writes to it any more.
  const end = (): never => {
    letGo()
    process.exit(0)
  }
  const leave = (): void => {
    if (!running.cloud) end()
    else void running.cloud.close().then(end)
    setTimeout(end, 2000).unref()
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
  process.on('disconnect', leave)
  return running
}

/** Fails as listening on it would. */
function probePort(port: number): Promise<void> {
  const probe = net.createServer()
  return new Promise((free, failed) => {
    probe.once('error', failed).listen(port, '127.0.0.1', () => {
      probe.close(() => {
        free()
      })
    })
  })
}

function report(url: string): void {
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1)
  const begun = Number(process.env['LINLI_BEGUN'] ?? performance.timeOrigin)
  const built = Number(process.env['LINLI_BUILT'] ?? begun)
  say(`\n邻里通已经开了：${url}/`)
  say(`构建 ${seconds(begun, built)} 秒，启动 ${seconds(built, Date.now())} 秒。可以当这些人：\n`)
  for (const { name, role, openid } of personas) say(`  ${url}/?as=${openid}  ${name}，${role}`)
  say(`\n本地云里面（集合、调用、定时器、钟）：${url}/_local/`)
  say('按 Ctrl+C 停下；数据都留着。')
}

start().catch((error: unknown) => {
  if (error instanceof FolderTrouble) stop(error.message)
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    stop(`端口 ${process.env['PORT'] ?? '5180'} 已经有人用了，请换一个：PORT=5181 npm start`)
  if (code === 'EACCES') stop(`不能用端口 ${process.env['PORT'] ?? '5180'}，请换一个：PORT=5181 npm start`)
  if (code === 'ENOSPC') stop('磁盘满了，请腾出一些地方再启动。')
  stop(message)
})
