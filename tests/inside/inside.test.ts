import { readFileSync } from 'node:fs'
import { fillVillage, idOf, lunchId, openService } from '../booking/small-village'
import { seed } from '../booking/seed'
import { openVillage, valueOf, type Village } from '../village'

let village: Village
beforeAll(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
})
afterAll(() => village.close())

const door = (address: string): string => `${village.cloud.url}/_local/${address}`
const look = async (address: string): Promise<string> => {
  const response = await fetch(door(address))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  return response.text()
}
/** What stands on a page, without its tags. */
const wordsOn = async (address: string): Promise<string> =>
  (await look(address))
    .replace(/<(style|title)>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
/** Presses a button of a page, as a browser on that page does. */
const press = (address: string, form: Record<string, string> = {}, origin = village.cloud.url) =>
  fetch(door(address), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams(form),
  })

describe('the collections', () => {
  it('are listed with the number of their documents and their indexes', async () => {
    const count = village.cloud.emulator.documents('people').length
    expect(await wordsOn('look/collections')).toMatch(
      new RegExp(`people ${count} _id_1 householdId_1 phone_1 .*villageId_1_name_1`),
    )
  })

  it('show a document that was just written, and all of it on a page of its own', async () => {
    const wanted = { sessionId: lunchId, for: [{ personId: idOf('elder'), guests: 0 }] }
    valueOf(await village.tell('elder', 'booking.book', wanted))
    const id = `${lunchId}:${idOf('elder')}`
    const list = await look('look/collections/bookings')
    const link = /<a href="\/_local\/(look\/collections\/bookings\/[^"]+)">/.exec(list)?.[1] ?? ''
    expect(decodeURIComponent(link)).toContain(id)
    expect(await wordsOn(link)).toContain(`&quot;sessionId&quot;: &quot;${lunchId}&quot;`)
  })

  it('tell which index reads which fields in which direction', async () => {
    expect(await wordsOn('look/collections/notices')).toContain(
      'villageId_1_publishedKey_-1 villageId 升、 publishedKey 降',
    )
    expect(await wordsOn('look/collections/people')).toContain('_id_1 _id 升 唯一')
  })

  it('find documents by text anywhere and by a field', async () => {
    const found = async (typed: string): Promise<string[]> => {
      const page = await look(`look/collections/people?q=${encodeURIComponent(typed)}`)
      return [...page.matchAll(/look\/collections\/people\/([^"]+)"/g)].map(([, id]) => id ?? '')
    }
    expect(await found('name=elder')).toEqual([idOf('elder')])
    expect(await found('ELDER')).toContain(idOf('elder'))
    expect(await found(`_id=${idOf('chief')}`)).toEqual([idOf('chief')])
    expect(await found('name=nobody')).toEqual([])
    expect(await wordsOn('look/collections/people?q=name%3Dnobody')).toContain('没有这样的文档。')
  })

  it('are cut into pages that lead to each other and keep what is searched', async () => {
    const lanes = Array.from({ length: 120 }, (_, at) => ({ _id: `lpaged${String(at).padStart(6, '0')}` }))
    await seed(village.cloud, { lanes })
    expect(await wordsOn('look/collections/lanes?q=lpaged')).toContain('第 1 页，共 3 页 下一页')
    const last = await look('look/collections/lanes?q=lpaged&page=3')
    expect(last).toContain('lpaged000019')
    expect(last).not.toContain('lpaged000020')
    expect(last).toContain('href="/_local/look/collections/lanes?q=lpaged&amp;page=2">上一页')
  })

  it.each(['look/collections/nothing', 'look/collections/people/nobody', 'look/collections/nothing/x'])(
    'say in plain words that there is no %s',
    async (address) => {
      const response = await fetch(door(address))
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('没有这样的集合或文档。')
    },
  )
})

describe('what people typed', () => {
  const nasty = `<script>alert(1)</script>"'&<img src=x onerror=alert(2)>`
  const tags = /<script|<img/i

  it('is text on every page, as a value and as an id', async () => {
    const typed = { _id: nasty, words: nasty }
    await seed(village.cloud, { settings: [typed] })
    const list = await look('look/collections/settings')
    expect(list).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(list).not.toMatch(tags)
    const one = await look(`look/collections/settings/${encodeURIComponent(nasty)}`)
    expect(one).toContain('&lt;img src=x onerror=alert(2)&gt;')
    expect(one).not.toMatch(tags)
  })

  it('is text in the search box and in what a button said', async () => {
    for (const address of [
      'collections/people?q=',
      'calls?q=',
      'functions?q=',
      'outbox?q=',
      'files?q=',
      'clock?done=',
    ])
      expect(await look(`look/${address}${encodeURIComponent(nasty)}`)).not.toMatch(tags)
    expect(await (await fetch(door(`look/${encodeURIComponent(nasty)}`))).text()).not.toMatch(tags)
  })

  it('could not run even so: no script is allowed, and no other page may show these', async () => {
    const { headers } = await fetch(door(''))
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})

describe('the database calls', () => {
  it('are shown newest first with what they cost, and by collection', async () => {
    await village.ask('elder', 'booking.mine', {})
    const [newest] = village.cloud.emulator.calls().slice(-1)
    expect(await wordsOn('look/calls')).toMatch(
      new RegExp(
        `出错 2026-11-24 10:00:00 ${newest!.worker} getDocument sessions [\\d.]+ ${newest!.examined} `,
      ),
    )
    const people = await wordsOn('look/calls?q=collection%3Dpeople')
    expect(people).toContain('aggregateDocuments people')
    expect(people).not.toContain('getDocument sessions')
  })

  it('that failed can be seen alone, with the reason', async () => {
    await seed(village.cloud, { lanes: [{ _id: 'ltwice000000' }] })
    await seed(village.cloud, { lanes: [{ _id: 'ltwice000000' }] }).catch(() => undefined)
    const failed = await wordsOn('look/calls?failed=1')
    expect(failed).toContain('E11000')
    expect(failed).not.toContain('aggregateDocuments')
  })
})

it('shows what WeChat was asked, files with a link that opens, and functions with their instances', async () => {
  const bytes = readFileSync('demo/manhole.jpg')
  village.cloud.emulator.storage.put('picture/look.jpg', bytes)
  const files = await look('look/files')
  const link = /<a href="([^"]+picture\/look\.jpg[^"]+)">/.exec(files)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(Buffer.from(await (await fetch(link)).arrayBuffer())).toEqual(bytes)
  expect(await wordsOn('look/files')).toContain(`${(bytes.length / 1024).toFixed(1)} KB`)
  await village.tell('visitor', 'people.bindByPhone', { code: 'phone-nobody' })
  expect(await wordsOn('look/outbox?q=phonenumber')).toContain('phonenumber.getPhoneNumber {&quot;code')
  expect(await wordsOn('look/functions')).toMatch(
    /api 20 秒 .*tick 60 秒 .* 0 \*\/5 .*实例.* api-1 \d+ 0 .*最近的调用.* api api-1 wx_client o-/,
  )
})

it('shows how much there is of everything, and leads there', async () => {
  const page = await look('')
  for (const place of ['collections', 'calls', 'functions', 'timers', 'clock', 'outbox', 'files']) {
    expect(page).toContain(`href="/_local/look/${place}"`)
    await look(`look/${place}`)
  }
  expect(await wordsOn('')).toContain('2026-11-24 10:00:00 村里的钟，停着')
  expect((await fetch(door('look/nowhere'))).status).toBe(404)
  expect((await fetch(door('look/%E0%A4%A'))).status).toBe(404)
})

describe('the buttons', () => {
  it('run a timer now and say what came of it', async () => {
    expect(await wordsOn('look/timers')).toContain('tick tick 0 */5 * * * * * 2026-11-24 10:05:00 现在就跑')
    const answer = await press('look/timers/tick')
    expect(answer.status).toBe(303)
    expect(await wordsOn(answer.headers.get('location')!.slice('/_local/'.length))).toContain('tick 跑过了')
    const none = await press('look/timers/api')
    expect(decodeURIComponent(none.headers.get('location')!)).toContain('云函数 api 没有定时器。')
  })

  it('set the clock and move it, and say it when the time cannot be read', async () => {
    await press('look/clock', { now: '2026-11-25T09:30:00', moving: 'no' })
    expect(await wordsOn('look/clock')).toContain('2026-11-25 09:30:00 停着')
    await press('look/clock', { now: '2026-11-25T09:30', moving: 'yes' })
    expect(await wordsOn('look/clock')).toContain('在走')
    await press('look/clock', { go: 'tomorrow' })
    expect(await wordsOn('look/clock')).toMatch(/2026-11-26 08:00:0\d 在走/)
    await press('look/clock', { go: 'hour' })
    expect(await wordsOn('look/clock')).toContain('2026-11-26 09:00:0')
    const wrong = await press('look/clock', { now: 'soon' })
    expect(decodeURIComponent(wrong.headers.get('location')!)).toContain('时间没看懂')
    await village.setClock('2026-11-24T10:00:00')
  })

  it.each([
    ['another page', 'https://evil.example'],
    ['a page without an origin', 'null'],
  ])('are not pressed by %s', async (_who, origin) => {
    const answer = await press('look/clock', { now: '2030-01-01T00:00:00', moving: 'no' }, origin)
    expect(answer.status).toBe(403)
    expect(village.cloud.clock.now()).toBe(Date.parse('2026-11-24T10:00:00+08:00'))
  })

  it('are not pressed by a request that tells no origin, and there is nothing to delete', async () => {
    expect((await fetch(door('look/timers/tick'), { method: 'POST' })).status).toBe(403)
    const { status } = await fetch(door('look/clock'), { method: 'DELETE' })
    expect(status).toBe(405)
  })
})
