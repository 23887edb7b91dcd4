import { momentOfEpoch } from '../../domain/calendar/moment'
import { html, type Html } from './inside-html'
import { insideStyle } from './inside-style'

/** Where the pages of the inside lie. */
export const insideRoot = '/_local/'

/** The pages, in the order of the bar. */
const places = [
  ['', '概况'],
  ['collections', '集合'],
  ['calls', '数据库调用'],
  ['functions', '云函数'],
  ['timers', '定时器'],
  ['clock', '钟'],
  ['outbox', '发出去的'],
  ['files', '文件'],
] as const
export type Place = (typeof places)[number][0]

/** Where a page lies, and what it is asked. */
export function linkTo(
  place: Place,
  rest: readonly (string | number)[] = [],
  query: Record<string, string | number> = {},
): string {
  const parts = place === '' ? [] : ['look', place, ...rest.map((part) => encodeURIComponent(part))]
  const asked = Object.entries(query).filter(([, value]) => value !== '')
  const search = asked.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return insideRoot + parts.join('/') + (search && `?${search}`)
}

/** A page of the inside: the bar with its place in it (null: none), a heading, what it shows. */
export function framed(place: Place | null, title: string, body: Html): Html {
  const bar = places.map(
    ([to, words]) =>
      html`<a href="${linkTo(to)}" ${to === place ? html` aria-current="page"` : null}>${words}</a>`,
  )
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title} · 本地云</title>
        ${insideStyle}
      </head>
      <body>
        <header>
          <nav>${bar}<a class="out" href="/">回到预览</a></nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`
}

/** A box to search in, which asks the same page. */
export function searchBox(typed: string, hint: string, more: Html | null = null): Html {
  return html`<form class="search" method="get">
    <label>找 <input type="search" name="q" value="${typed}" placeholder="${hint}" /></label>${more}<button>
      找
    </button>
  </form>`
}

/** A moment of the village, `2026-11-24 10:00:00`. */
export const whenOf = (epoch: number): string => momentOfEpoch(epoch).replace('T', ' ')

/** Which part of a long list is shown. */
export interface Paged<Thing> {
  shown: Thing[]
  /** From 1 on. */
  page: number
  pages: number
}

export function pageOf<Thing>(all: readonly Thing[], wished: string | null, size: number): Paged<Thing> {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const page = Math.min(pages, Math.max(1, Math.floor(Number(wished)) || 1))
  return { shown: all.slice((page - 1) * size, page * size), page, pages }
}

/** Links to the pages before and after; nothing where there is one page only. */
export function pager({ page, pages }: Paged<unknown>, link: (page: number) => string): Html | null {
  if (pages === 1) return null
  const before = page > 1 && html`<a href="${link(page - 1)}">上一页</a>`
  const after = page < pages && html`<a href="${link(page + 1)}">下一页</a>`
  return html`<p class="pages">
    ${before || null}<span>第 ${page} 页，共 ${pages} 页</span>${after || null}
  </p>`
}
