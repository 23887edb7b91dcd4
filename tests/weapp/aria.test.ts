import { readFileSync } from 'node:fs'
import { withAria } from '../../config/aria-plugin'
import { openLocalCloud, type LocalCloud } from '../../src/local/open-local-cloud'
import { personaOf } from '../../src/local/personas'
import { openWeapp } from './runtime/open-weapp'

let cloud: LocalCloud
beforeAll(async () => {
  const now = Date.parse('2026-11-24T10:00:00+08:00')
  cloud = await openLocalCloud({ dataFolder: null, now, moving: false })
})
afterAll(() => cloud.close())

it('reaches the screen reader through the built templates: role, words, and whether it is chosen', async () => {
  const phone = await openWeapp({ cloudUrl: cloud.url, openid: personaOf('daughter').openid })
  await phone.see('您还没有绑定')
  const tab = phone.page.locator('wx-view[role=tab]', { hasText: '首页' })
  expect(await tab.getAttribute('aria-label')).toContain('首页')
  expect(await tab.getAttribute('aria-selected')).toBe('true')
  const { tapsWithoutRole, unnamedTaps } = await phone.audit()
  expect({ tapsWithoutRole, unnamedTaps }).toEqual({ tapsWithoutRole: [], unnamedTaps: [] })
  await phone.close()
})

it('is silent where a drawing says nothing of its own', async () => {
  const phone = await openWeapp({ cloudUrl: cloud.url, openid: personaOf('daughter').openid })
  await phone.see('您还没有绑定')
  expect(await phone.page.locator('.weapp-page.shown [aria-hidden=true]').count()).toBeGreaterThan(0)
  await phone.close()
})

it('keeps the names that Taro gave to all other properties', () => {
  const templates = readFileSync('dist/weapp/base.wxml', 'utf8')
  const views = templates.split('<template name=').filter((one) => /<view [^>]*hover-class/.test(one))
  expect(views.length).toBeGreaterThan(2)
  for (const one of views) expect(one).toContain('hover-class="{{i.p1||\'none\'}}"')
})

describe('the template of a component', () => {
  const plain = '<text class="{{i.cl}}" data-sid="{{i.sid}}">words</text>'

  it('gets its attributes before the id that Taro looks for', () => {
    expect(withAria(plain, 'static-text')).toBe(
      '<text class="{{i.cl}}" aria-role="{{i.ariaRole}}" aria-label="{{i.ariaLabel}}" ' +
        'aria-hidden="{{i.ariaHidden}}" aria-live="{{i.ariaLive}}" data-sid="{{i.sid}}">words</text>',
    )
  })

  it('stays as it is where nobody speaks to it', () => {
    expect(withAria(plain, 'pure-view')).toBe(plain)
  })
})
