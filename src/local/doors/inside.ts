import { isOurOwn, type Visit } from './http'
import { runTimerByForm, setClockByForm } from './inside-acts'
import { callsPage, outboxPage } from './inside-calls'
import { collectionsPage, documentPage, documentsPage } from './inside-collections'
import { filesPage } from './inside-files'
import { framed, insideRoot, linkTo, type Place } from './inside-frame'
import { functionsPage } from './inside-functions'
import { html, type Html } from './inside-html'
import { overviewPage } from './inside-overview'
import { clockPage, timersPage } from './inside-time'
import type { House } from './server'

/** Whether an address belongs to the pages of the inside. */
export const isInside = ({ url }: Visit): boolean =>
  url.pathname === '/_local' || url.pathname === insideRoot || url.pathname.startsWith(`${insideRoot}look/`)

/** The pages that show the inside of the local cloud, and their few buttons. */
export async function serveInside(visit: Visit, house: House, port: number): Promise<void> {
  const { request, response, url } = visit
  if (url.pathname === '/_local') response.writeHead(308, { location: insideRoot }).end()
  else if (request.method === 'POST') await act(visit, house, port)
  else if (request.method === 'GET') {
    const page = pageAt(partsOf(url), house, url.searchParams)
    send(visit, page ?? missing(url), page ? 200 : 404)
  } else send(visit, sentence('这里只能看，或者按页上的按钮。'), 405)
}

type Parts = string[] | null

/** What stands behind `/_local/look/`; null where it is not well-formed. */
function partsOf({ pathname }: URL): Parts {
  try {
    return pathname.slice(`${insideRoot}look/`.length).split('/').map(decodeURIComponent)
  } catch {
    return null
  }
}

function pageAt(parts: Parts, house: House, asked: URLSearchParams): Html | null {
  const [place = '', first, second, ...more] = parts ?? ['nowhere']
  if (more.length > 0 || (first !== undefined && place !== 'collections')) return null
  switch (place as Place) {
    case '':
      return overviewPage(house)
    case 'collections':
      if (first === undefined) return collectionsPage(house)
      return second === undefined ? documentsPage(house, first, asked) : documentPage(house, first, second)
    case 'calls':
      return callsPage(house, asked)
    case 'functions':
      return functionsPage(house, asked)
    case 'timers':
      return timersPage(house, asked)
    case 'clock':
      return clockPage(house, asked)
    case 'outbox':
      return outboxPage(house, asked)
    case 'files':
      return filesPage(house, asked)
    default:
      return null
  }
}

/** The buttons answer only to the pages themselves: a form of another page comes with another origin, or with none. */
async function act(visit: Visit, house: House, port: number): Promise<void> {
  const [place, name, ...more] = partsOf(visit.url) ?? []
  if (visit.request.headers.origin === undefined || !isOurOwn(visit.request, port))
    send(visit, sentence('只有本地云自己的页面才能按这个按钮。'), 403)
  else if (place === 'clock' && name === undefined) await setClockByForm(visit, house)
  else if (place === 'timers' && name && more.length === 0) await runTimerByForm(visit, house, name)
  else send(visit, missing(visit.url), 404)
}

function missing({ pathname }: URL): Html {
  const [place, name] = partsOf(new URL(pathname, 'http://here')) ?? []
  if (place !== 'collections' || !name) return sentence('没有这一页。')
  return sentence(
    `没有这样的集合或文档。`,
    html`<p><a href="${linkTo('collections')}">看看有哪些集合</a></p>`,
  )
}

const sentence = (words: string, more: Html | null = null): Html =>
  framed(null, words, more ?? html`<p><a href="${insideRoot}">回到概况</a></p>`)

/** Nothing of another page may run here or show it in a frame. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

function send({ response }: Visit, { text }: Html, status: number): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  })
  response.end(text)
}
