import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Visit } from './http'
import { nothingHere, previewPage } from './preview-page'
import { phoneScript } from './preview-phone'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

/**
 * Serves the built H5 preview: at `/` the page to choose who one is, with the app in a frame; with `?bare` the app
 * alone. The app itself knows nothing of either.
 */
export function servePreview(visit: Visit, folder: string): void {
  const { url } = visit
  const isRoot = url.pathname === '/'
  if (isRoot && !url.searchParams.has('bare')) {
    sendPage(visit, previewPage)
    return
  }
  const file = isRoot ? path.join(folder, 'index.html') : fileAt(url.pathname, folder)
  if (!file) sendPage(visit, nothingHere, 404)
  else if (file.endsWith('index.html')) sendPage(visit, withPhone(readFileSync(file, 'utf8')))
  else send(visit, readFileSync(file), types[path.extname(file)] ?? 'application/octet-stream')
}

function fileAt(address: string, folder: string): string | null {
  const file = path.join(folder, path.normalize(plainly(address)))
  return file.startsWith(path.resolve(folder)) && existsSync(file) && statSync(file).isFile() ? file : null
}

/** An address that is not well-formed names nothing. */
function plainly(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return '/'
  }
}

const sendPage = (visit: Visit, html: string, status = 200): void => {
  send(visit, html, 'text/html; charset=utf-8', status)
}

function send({ response }: Visit, body: string | Buffer, type: string, status = 200): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' })
  response.end(body)
}

function withPhone(html: string): string {
  return html.replace(/<head([^>]*)>/, `<head$1><script>${phoneScript}</script>`)
}
