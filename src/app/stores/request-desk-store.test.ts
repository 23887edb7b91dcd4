import { filed, openStaffVillage, passedOn, seenBy } from '../../../tests/staff/village'
import { storesOf } from '../../../tests/stores'
import { valueOf, type Village } from '../../../tests/village'

let village: Village
beforeEach(async () => {
  village = await openStaffVillage()
})
afterEach(() => village.close())

const opened = async (who: string, requestId: string) => {
  const stores = storesOf(village, who)
  await stores.requestDesk.open(requestId)
  return stores
}

it('opens with the ways that are open to this person, the answer first', async () => {
  const { requestDesk } = await opened('group-head', await filed(village, 'daughter'))
  expect(requestDesk).toMatchObject({
    state: 'here',
    way: 'answer',
    openWays: ['answer', 'schedule', 'pass', 'ask', 'decline'],
    desk: 'village',
    date: '2026-11-25',
  })
})

it('answers with what was written, and keeps nothing of it', async () => {
  const requestId = await passedOn(village)
  const { requestDesk } = await opened('director', requestId)
  requestDesk.setWords(' 下午修 ')
  await requestDesk.send()
  expect(requestDesk).toMatchObject({ sent: 'request.answer', words: '', refusal: null })
  expect((await seenBy(village, 'daughter', requestId)).last.words).toBe('下午修')
  await requestDesk.open(requestId)
  expect(requestDesk).toMatchObject({ sent: null, words: '', openWays: [] })
})

it('keeps the words of each matter apart, also when another one is opened', async () => {
  const first = await passedOn(village)
  const second = await passedOn(village, '下水道堵了')
  const { requestDesk } = await opened('director', first)
  requestDesk.setWords('第一件')
  await requestDesk.open(second)
  expect(requestDesk.words).toBe('')
  requestDesk.setWords('第二件')
  await requestDesk.open(first)
  expect(requestDesk.words).toBe('第一件')
})

it('keeps the words and answers only once when the first answer got lost', async () => {
  const requestId = await passedOn(village)
  const stores = await opened('director', requestId)
  const { requestDesk } = stores
  requestDesk.setWords('下午修')
  stores.offline = true
  await requestDesk.send()
  expect(requestDesk).toMatchObject({ words: '下午修', refusal: 'no-network', sent: null, busy: null })
  stores.offline = false
  await requestDesk.send()
  expect(requestDesk.sent).toBe('request.answer')
  const { timeline } = await seenBy(village, 'daughter', requestId)
  expect(timeline.filter(({ what }) => what === 'answer')).toHaveLength(1)
})

it('shows what it is now when somebody was faster, with the words still in the box', async () => {
  const requestId = await passedOn(village)
  const { requestDesk } = await opened('director', requestId)
  requestDesk.setWords('下午修')
  valueOf(await village.tell('daughter', 'request.withdraw', { requestId }))
  await requestDesk.send()
  expect(requestDesk).toMatchObject({ refusal: 'not-open-now', words: '下午修', openWays: [] })
  expect(requestDesk.matter?.state).toBe('withdrawn')
})

it('says what one may not see is not here', async () => {
  const { requestDesk } = await opened('stand-in', await filed(village, 'daughter'))
  expect(requestDesk).toMatchObject({ state: 'gone', matter: null })
})

it('goes on from the page after it was taken', async () => {
  const { requestDesk } = await opened('group-head', await filed(village, 'daughter'))
  await requestDesk.tap('request.accept')
  expect(requestDesk).toMatchObject({ sent: null, matter: { state: 'in-progress' } })
  expect(requestDesk.openWays).not.toContain('decline')
})
