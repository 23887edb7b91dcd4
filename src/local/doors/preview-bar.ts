/**
 * The bar above the preview: who one is, what time it is. It keeps the choice in this tab alone, and it is a
 * script of the local cloud, not of the app.
 */
export const bar = `(${barScript.toString()})()`

function barScript(): void {
  const key = 'linli-openid'
  const asked = new URLSearchParams(location.search).get('as')
  if (asked) sessionStorage.setItem(key, asked)
  if (!asked && !sessionStorage.getItem(key)) sessionStorage.setItem(key, 'o-daughter-0000000000000000')
  if (new URLSearchParams(location.search).has('bare')) return

  interface Someone {
    name: string
    role: string
    openid: string
    bound: boolean
  }
  const start = (): void => {
    const bar = document.createElement('div')
    bar.id = 'linli-bar'
    bar.style.cssText =
      'position:fixed;right:8px;bottom:8px;z-index:9999;background:#1A1A1A;color:#fff;font:14px/1.4 sans-serif;padding:8px;border-radius:8px;opacity:.92;max-width:320px'
    const people = document.createElement('select')
    people.setAttribute('aria-label', '您现在是谁')
    people.style.cssText = 'font:inherit;max-width:220px'
    const clock = document.createElement('span')
    clock.style.marginLeft = '8px'
    bar.append(people, clock)
    document.body.append(bar)
    people.onchange = () => {
      sessionStorage.setItem(key, people.value)
      location.href = `/?as=${people.value}#/pages/home/index`
    }
    void fetch('/_local/personas')
      .then((answer) => answer.json() as Promise<Someone[]>)
      .then((all) => {
        for (const one of all) {
          const choice = new Option(`${one.name}（${one.role}）${one.bound ? '' : ' 未绑定'}`, one.openid)
          choice.selected = one.openid === sessionStorage.getItem(key)
          people.append(choice)
        }
      })
    const tell = (): void =>
      void fetch('/_local/clock')
        .then((answer) => answer.json() as Promise<{ now: string }>)
        .then(({ now }) => {
          clock.textContent = now.slice(5, 16).replace('T', ' ')
        })
        .catch(() => {
          clock.textContent = '已停'
        })
    tell()
    setInterval(tell, 10_000)
  }
  addEventListener('DOMContentLoaded', start)
}
