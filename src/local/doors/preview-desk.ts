/**
 * Runs in the page around the app's frame: the list of people to be, and the village's clock. The choice is kept in
 * this tab alone.
 */
export const deskScript = `(${keepDesk.toString()})()`

function keepDesk(): void {
  interface Someone {
    name: string
    role: string
    openid: string
    group: string
    bound: boolean
  }
  const accountKey = 'linli-openid'
  const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement
  const phone = part('phone') as HTMLIFrameElement
  const who = (): string => sessionStorage.getItem(accountKey) ?? ''
  let people: Someone[] = []

  const showPhone = (place: string): void => {
    phone.src = `/?bare&as=${encodeURIComponent(who())}${place || '#/pages/home/index'}`
  }
  const be = (openid: string): void => {
    sessionStorage.setItem(accountKey, openid)
    history.replaceState(null, '', `/?as=${encodeURIComponent(openid)}`)
    document.body.classList.remove('open')
    showPhone('')
    list()
  }

  const person = ({ name, role, openid, bound }: Someone): HTMLElement => {
    const row = document.createElement('button')
    row.className = 'someone'
    row.setAttribute('aria-pressed', String(openid === who()))
    for (const [kind, text] of [
      ['b', name],
      ['span', bound ? role : `${role}，还没绑定`],
    ] as const) {
      const words = document.createElement(kind)
      words.textContent = text
      row.append(words)
    }
    row.onclick = () => {
      be(openid)
    }
    return row
  }
  const list = (): void => {
    const place = part('people')
    place.replaceChildren()
    for (const group of new Set(people.map((one) => one.group))) {
      const heading = document.createElement('h2')
      heading.textContent = group
      place.append(heading, ...people.filter((one) => one.group === group).map(person))
    }
    const me = people.find(({ openid }) => openid === who())
    part('unknown').hidden = me !== undefined || people.length === 0
    part('choose').textContent = me ? `${me.name} ▾` : '换一个人 ▾'
  }

  const ask = async <T>(door: string, wish?: object): Promise<T> => {
    const answer = await fetch(door, wish && { method: 'POST', body: JSON.stringify(wish) })
    return (await answer.json()) as T
  }
  const tell = async (): Promise<string> => {
    const { now } = await ask<{ now: string }>('/_local/clock')
    const [date = '', time = ''] = now.split('T')
    const day = new Date(`${date}T00:00:00Z`)
    const weekday = '日一二三四五六'[day.getUTCDay()] ?? ''
    part('now').textContent =
      `${day.getUTCMonth() + 1}月${day.getUTCDate()}日 周${weekday} ${time.slice(0, 5)}`
    return now
  }
  const look = async (): Promise<void> => {
    try {
      await tell()
      people = await ask<Someone[]>('/_local/personas')
      list()
    } catch {
      part('now').textContent = '本地云停了，请再运行 npm start'
    }
  }
  const moveTo = async (next: (now: string) => string): Promise<void> => {
    await ask('/_local/clock', { now: next(await tell()), moving: true })
    await look()
    phone.contentWindow?.location.reload()
  }
  const later = (now: string, ms: number): string =>
    `${new Date(Date.parse(now) + 8 * 3_600_000 + ms).toISOString().slice(0, 19)}+08:00`
  part('hour').onclick = () => void moveTo((now) => later(now, 3_600_000))
  part('tomorrow').onclick = () =>
    void moveTo((now) => `${later(now, 86_400_000).slice(0, 10)}T08:00:00+08:00`)
  part('choose').onclick = () => document.body.classList.toggle('open')
  part('close').onclick = () => {
    document.body.classList.remove('open')
  }

  const asked = new URLSearchParams(location.search).get('as')
  sessionStorage.setItem(accountKey, asked ?? (who() || 'o-daughter-0000000000000000'))
  showPhone(location.hash)
  void look()
  setInterval(() => void look(), 10_000)
}
