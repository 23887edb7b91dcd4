import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { lean } from '../../config/lean-plugin'

const template = `
<template name="tmpl_0_8">
  <view hover-class="{{i.p1||'none'}}" hover-stay-time="{{xs.b(i.p3,400)}}" animation="{{i.p0}}" bindanimationend="eh" bindtap="eh" id="{{i.sid}}">
    <template is="{{xs.a(c, item.nn, l)}}" wx:for="{{i.cn}}" wx:key="sid" />
  </view>
</template>`

it('leaves what a page sets in the template and takes the rest out', () => {
  expect(lean(template, 'view').trim()).toBe(
    `<template name="tmpl_0_8"><view hover-class="{{i.p1||'none'}}" bindtap="eh" id="{{i.sid}}">` +
      `<template is="{{xs.a(c, item.nn, l)}}" wx:for="{{i.cn}}" wx:key="sid" /></view></template>`,
  )
  expect(lean(template, 'button')).toContain('hover-stay-time')
})

it('takes out nothing that a page of ours sets', () => {
  const pages = readdirSync('src/app', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  expect(pages.length).toBeGreaterThan(150)
  const set =
    /\b(hoverStopPropagation|hoverStartTime|hoverStayTime|animation|onAnimation\w+|onTransitionEnd|space|decode|overflow|maxLines|dangerouslySetInnerHTML)=/
  expect(pages.filter((page) => set.test(page))).toEqual([])
})
