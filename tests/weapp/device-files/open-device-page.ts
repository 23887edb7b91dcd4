import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { fixtureApp } from '../fixture/open-fixture'
import { openH5 } from '../runtime/open-h5'
import { openWeapp, type BuiltWeapp } from '../runtime/open-weapp'
import type { Weapp } from '../runtime/weapp'

const here = path.resolve('tests/weapp/device-files')

async function bundle(entry: string, phone: 'weapp' | 'h5', format: 'cjs' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, entry)],
    bundle: true,
    write: false,
    format,
    target: 'es2019',
    // As Taro resolves them.
    resolveExtensions: [`.${phone}.ts`, '.ts'],
    alias: { '@tarojs/taro': path.join(here, 'taro.ts') },
  })
  return outputFiles[0]!.text
}

/**
 * A page that does with the phone what its buttons say, through the files of src/app/device: here in a mini-program,
 * the fixture with one page more.
 */
export async function openDeviceOnWeapp(cloudUrl: string, openid: string): Promise<BuiltWeapp> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'device-page-'))
  cpSync(fixtureApp, dir, { recursive: true })
  cpSync(path.join(here, 'page'), path.join(dir, 'pages/device'), { recursive: true })
  writeFileSync(path.join(dir, 'pages/device/acts.js'), await bundle('acts.ts', 'weapp', 'cjs'))
  const app = JSON.parse(readFileSync(path.join(dir, 'app.json'), 'utf8')) as { pages: string[] }
  app.pages.push('pages/device/index')
  writeFileSync(path.join(dir, 'app.json'), JSON.stringify(app))
  const phone = await openWeapp({ dir, cloudUrl, openid, page: 'pages/device/index' })
  return {
    ...phone,
    close: async () => {
      await phone.close()
      rmSync(dir, { recursive: true })
    },
  }
}

/** The same in the preview: buttons put onto its page. */
export async function openDeviceOnH5(cloudUrl: string, openid: string): Promise<Weapp> {
  const phone = await openH5({ cloudUrl, openid })
  await phone.idle()
  await phone.page.addScriptTag({ content: await bundle('h5.ts', 'h5', 'iife') })
  return phone
}
