import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Visit } from './http'
import { bar } from './preview-bar'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

/** Serves the built H5 preview with the bar around it; the app itself knows nothing of the bar. */
export function servePreview({ response, url }: Visit, folder: string): void {
  const wanted = path.join(folder, path.normalize(decodeURIComponent(url.pathname)))
  const file = url.pathname === '/' ? path.join(folder, 'index.html') : wanted
  if (!file.startsWith(path.resolve(folder)) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end()
    return
  }
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  const isPage = file.endsWith('index.html')
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
  response.end(isPage ? withBar(readFileSync(file, 'utf8')) : readFileSync(file))
}

function withBar(html: string): string {
  return html.replace(/<head([^>]*)>/, `<head$1><script>${bar}</script>`)
}
