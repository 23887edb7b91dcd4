import { execFile } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'
import type { Browser } from './find-browser'

const run = promisify(execFile)
const packed = path.resolve('node_modules/@sparticuz/chromium/bin')
const cache = path.resolve('node_modules/.cache')
const home = path.join(cache, 'chromium-147.0.0')

/**
 * The Chromium of the package @sparticuz/chromium, unpacked once under node_modules/.cache.
 * It brings its own libnss3 and fonts, so it starts on a machine without either.
 */
export async function unpackedChromium(env: Record<string, string>): Promise<Browser> {
  if (!existsSync(home)) await unpack()
  const libraries = [path.join(home, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: home }
  return {
    executablePath: path.join(home, 'chromium'),
    env: { ...env, ...fonts, LD_LIBRARY_PATH: libraries },
  }
}

async function unpack(): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'The packaged Chromium is for Linux x64: install Chrome or name a browser in CHROME_PATH.',
    )
  await mkdir(cache, { recursive: true })
  // Two test processes may unpack at once: each fills its own folder, and the first rename wins.
  const folder = await mkdtemp(path.join(cache, 'chromium-'))
  const browser = createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 })
  await pipeline(createReadStream(path.join(packed, 'chromium.br')), createBrotliDecompress(), browser)
  for (const archive of ['al2023', 'fonts']) await unpackArchive(archive, folder)
  await rename(folder, home).catch(async (trouble: unknown) => {
    await rm(folder, { recursive: true, force: true })
    if (!existsSync(home)) throw trouble
  })
}

/** By way of a file: tar stops reading at the archive's end mark, and a pipe into it would break there. */
async function unpackArchive(name: string, folder: string): Promise<void> {
  const archive = path.join(folder, `${name}.tar`)
  const source = createReadStream(path.join(packed, `${name}.tar.br`))
  await pipeline(source, createBrotliDecompress(), createWriteStream(archive))
  await run('tar', ['-xf', archive, '-C', folder])
  await rm(archive)
}
