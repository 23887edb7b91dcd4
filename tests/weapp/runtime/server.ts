import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fontFile, fontStyles } from '../../browser/web-font'
import { bundleScript } from './bundle-script'
import { handOn, isCloudAddress } from './proxy'
import { readOutput, type PackedApp } from './pack/read-output'

/** What the page is told before the app starts. */
export interface Settings {
  /** WeChat's `fontSizeScaleFactor`: 1, 1.4 or 1.75. */
  fontScale: number
  /** Whether the person has agreed to the privacy guide before. */
  privacyAgreed: boolean
}

export interface RuntimeServer {
  url: string
  packed: PackedApp
  /** From now on cloud calls are made as this person; null is someone WeChat has not identified. */
  setPerson: (openid: string | null) => void
  close: () => Promise<void>
}

/** Serves a built weapp folder with the host that runs it, and hands cloud addresses on to the local cloud. */
export async function serveWeapp(o: {
  dir: string
  cloudUrl: string
  openid: string | null
  settings: Settings
}): Promise<RuntimeServer> {
  const packed = readOutput(o.dir)
  const pageText = page(packed, o.settings)
  const host = await bundleScript('host/main.ts')
  let openid = o.openid
  const server = http.createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://here').pathname
    const font = fontFile(address)
    if (isCloudAddress(address)) handOn(request, response, { cloudUrl: o.cloudUrl, openid })
    else if (address === '/') send(response, 'text/html; charset=utf-8', pageText)
    // The local cloud knows whose phone a code stands for; the app cannot read the code's meaning.
    else if (address === '/__phone-code')
      send(response, 'text/plain', `phone-${openid ?? 'nobody'}~${randomUUID()}`)
    else if (address === '/__host.js') send(response, 'text/javascript; charset=utf-8', host)
    else if (font) send(response, 'font/woff2', font)
    else sendFile(response, o.dir, address)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    packed,
    setPerson: (next) => {
      openid = next
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function page(packed: PackedApp, settings: Settings): string {
  const data = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')
  return (
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">' +
    `<style>${fontStyles}</style><body>` +
    `<script>window.__PACK__=${data(packed)};window.__SETTINGS__=${data(settings)}</script>` +
    '<script src="/__host.js"></script>'
  )
}

function send(response: http.ServerResponse, type: string, body: string | Buffer): void {
  response.setHeader('content-type', type)
  response.end(body)
}

function sendFile(response: http.ServerResponse, dir: string, address: string): void {
  const file = path.join(dir, path.normalize(decodeURIComponent(address)))
  if (file.startsWith(path.resolve(dir)) && existsSync(file) && statSync(file).isFile()) {
    createReadStream(file).pipe(response)
    return
  }
  response.writeHead(404)
  response.end()
}
