import { app, isTab, packed } from './given'
import { layer } from './dialogs'
import { make } from './make'
import { switchTab, navigateBack } from './navigation'
import { callHook, screenElement, stack, topPage } from './page-stack'

const bar = make('div', { id: 'weapp-bar' })
const tabs = make('div', { id: 'weapp-tabs', role: 'tablist' })
const sheets = new Map<string, HTMLStyleElement>()

const frameStyles = `
:root{--rpx:calc(100vw / 750)}
*{box-sizing:border-box}
html,body{height:100%}
body{margin:0;font-size:16px;line-height:1.4;display:flex;flex-direction:column}
[hidden]{display:none!important}
#weapp-bar{flex:none;height:44px;display:flex;align-items:center;justify-content:center;background:#fff}
#weapp-bar button{position:absolute;left:0;width:44px;height:44px;border:0;background:none;font-size:24px}
#weapp-screen{flex:1;position:relative;overflow:hidden}
.weapp-page{display:none;position:absolute;inset:0;overflow:auto}
.weapp-page.shown{display:block}
wx-page{display:block;min-height:100%}
#weapp-tabs{flex:none;display:flex;height:50px;background:#fff;border-top:1px solid #ddd}
#weapp-tabs button{flex:1;border:0;background:none;font-size:14px}
.weapp-dialog,.weapp-toast{position:fixed;left:10%;right:10%;top:35%;padding:16px;border-radius:8px;z-index:9999;
text-align:center;background:#fff}
.weapp-dialog{box-shadow:0 0 0 100vmax #0006}
.weapp-dialog button{min-width:88px;min-height:44px;margin:4px}
.weapp-toast{background:#000c;color:#fff;pointer-events:none}`

/** Puts the frame of the phone on the page: top bar, screen, tab bar, and the layer of dialogs. */
export function buildFrame(): void {
  document.head.append(make('style', { textContent: frameStyles }))
  for (const [path, text] of Object.entries(packed.css)) {
    const sheet = make('style', { textContent: text })
    document.head.append(sheet)
    if (path !== 'app') sheets.set(path, sheet)
  }
  document.body.append(bar, screenElement, tabs, layer)
}

/** Draws what belongs to the page that is shown now: its style sheet, WeChat's bar and tab bar if it wants them. */
export function paint(): void {
  const top = topPage()
  for (const element of screenElement.children) element.classList.toggle('shown', element === top.element)
  for (const [path, sheet] of sheets) sheet.disabled = path !== top.path
  paintBar()
  paintTabs()
}

function paintBar(): void {
  const top = topPage()
  bar.hidden = top.ownTop
  const back = make('button', { ariaLabel: '返回', textContent: '‹', onclick: () => navigateBack({}) })
  bar.replaceChildren(...(stack.length > 1 ? [back] : []), make('span', { textContent: top.title }))
}

function paintTabs(): void {
  const { path } = topPage()
  tabs.hidden = app.tabBar?.custom === true || !isTab(path)
  const buttons = (app.tabBar?.list ?? []).map((tab, index) =>
    make('button', {
      role: 'tab',
      ariaSelected: String(tab.pagePath === path),
      textContent: tab.text,
      onclick: () => {
        switchTab({ url: `/${tab.pagePath}` })
        callHook(topPage().page, 'onTabItemTap', { index, pagePath: tab.pagePath, text: tab.text })
      },
    }),
  )
  tabs.replaceChildren(...buttons)
}
