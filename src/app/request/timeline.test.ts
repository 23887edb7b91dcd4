import { decideAct, type Act } from '../../domain/request/act'
import { facts, filing, me, tuesday, viewer } from '../../domain/request/builders'
import { caughtUp } from '../../domain/request/catch-up'
import { newRequest, type Filing } from '../../domain/request/filing'
import { namedIn } from '../../domain/request/naming'
import type { RequestRecord } from '../../domain/request/record'
import { partsOf } from '../../domain/request/seeing'
import { requestFor } from '../../domain/request/view'
import type { MatterWhole } from '../words/request'
import { holderWords, nextWords } from '../words/request-next'
import { deskCardOf, matterCardOf, timelineOf } from './timeline'

const tell = (more: Partial<Filing> = {}): RequestRecord => {
  const answer = newRequest(filing(more), facts(), tuesday)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

function does(request: RequestRecord, who: string, act: Omit<Act, 'key'>, now: string): RequestRecord {
  const parts = partsOf(viewer(who), request, now)
  const named = namedIn(request, viewer(who), now)
  const answer = decideAct(request, { ...act, key: `key-${now}` }, { me: named, parts, facts: facts(), now })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

/** What the cloud shows; a file has its id for a link. */
function shownTo(who: string, request: RequestRecord, now: string): MatterWhole {
  const { pictureIds, recording, timeline, ...view } = requestFor(viewer(who), { ...request, id: 'q1' }, now)
  const played = (one: typeof recording) => one && { seconds: one.seconds, url: one.fileId }
  return {
    ...view,
    phone: null,
    told: null,
    pictureLinks: pictureIds,
    heldPictures: 0,
    recording: played(recording),
    timeline: timeline.map((event) => ({ ...event, recording: played(event.recording) })),
  }
}

const said = (words: string) => ({ words, pictures: [], recording: null })
const plain = (words: string | readonly string[]) => (typeof words === 'string' ? words : words.join(''))
const told = (who: string, request: RequestRecord, now: string) =>
  timelineOf(shownTo(who, request, now), now).nodes.map(
    ({ kind, when, what }) => `${kind} ${plain(when)} ${plain(what)}`,
  )

const passed = () =>
  does(
    does(tell(), '赵立新', { action: 'accept' }, '2026-11-24T10:20:00'),
    '赵立新',
    { action: 'pass' },
    '2026-11-24T10:25:00',
  )

it('tells the person who did what and when, newest first, and by when what comes next', () => {
  expect(told('李秀兰', passed(), '2026-11-24T17:00:00')).toEqual([
    'next 最晚 12月1日 周二 吴书记答复您',
    'now 今天 10:25 赵联户长转给吴书记',
    'past 今天 10:20 赵联户长接了',
    'past 今天 10:00 您说了这件事',
  ])
})

it('tells the same to the desk from its own side', () => {
  expect(told('吴书记', passed(), '2026-11-25T09:00:00')).toEqual([
    'next 最晚 周二（1日） 您答复',
    'now 昨天 10:25 赵联户长转给您',
    'past 昨天 10:20 赵联户长接了',
    'past 昨天 10:00 李家说了这件事',
  ])
})

it('says that it is late and how high it has gone, and promises nothing any more', () => {
  const now = '2026-12-03T09:00:00'
  const late = caughtUp(passed(), facts(), now)
  const seen = shownTo('李秀兰', late, now)
  expect(matterCardOf(seen, now)).toMatchObject({
    status: 'late',
    statusWords: '晚了',
    next: ['说好周二，', '还没办好，', '已报镇里'],
  })
  expect(told('李秀兰', late, now)[0]).toBe('now 昨天 0:00 到时候还没办好，已报镇里')
  expect(deskCardOf(shownTo('吴书记', late, now), now)).toMatchObject({ when: '超了 2 天', urgent: 'bad' })
})

it('asks the person, and nobody else, for her answer and for her rating', () => {
  const now = '2026-11-24T11:00:00'
  const asked = does(tell(), '赵立新', { action: 'ask', said: said('是哪一盏') }, now)
  expect(plain(nextWords(shownTo('李秀兰', asked, now), now))).toBe('等您回话，最晚 12月1日 周二')
  expect(plain(nextWords(shownTo('赵立新', asked, now), now))).toBe('等李秀兰回话，最晚 12月1日 周二')
  const answered = does(tell(), '赵立新', { action: 'answer', said: said('灯泡换了') }, now)
  expect(plain(nextWords(shownTo('李秀兰', answered, now), now))).toBe('看好了没有，说说好不好')
  expect(plain(nextWords(shownTo('赵立新', answered, now), now))).toBe('等李秀兰评价')
  expect(told('李秀兰', answered, now)[0]).toBe('now 今天 11:00 赵联户长答复：灯泡换了')
})

it('tells whose yes is missing when the head told it for her', () => {
  const matter = tell({
    category: 'hardship',
    actor: me('赵立新', 'group-head'),
    basis: { how: 'not-yet', words: null },
  })
  const now = tuesday
  expect(plain(nextWords(shownTo('李秀兰', matter, now), now))).toBe('等您点头，最晚 周五（27日）')
  expect(told('李秀兰', matter, now)).toEqual(['now 今天 10:00 赵联户长替您说了这件事'])
  expect(told('赵立新', matter, now)).toEqual(['now 今天 10:00 您替李秀兰说了这件事'])
})

it('names nobody of the township to whom a bypassed matter went', () => {
  const seen = shownTo('李秀兰', tell({ bypass: true }), tuesday)
  expect(plain(holderWords(seen, tuesday) ?? '')).toBe('镇里的干部最晚 明天（周三 25日）接')
})

it('calls a matter by what was said first, and by what came when nothing was', () => {
  const now = tuesday
  const title = (words: string | null) =>
    matterCardOf({ ...shownTo('李秀兰', tell(), now), words, hasRecording: words === null }, now).title
  expect(title('3巷东头路灯不亮，晚上老人出门看不见。请来看看')).toBe('3巷东头路灯不亮')
  expect(title('路灯不亮，我们这里已经连着三个晚上什么都看不见，老人出不了门')).toBe('路灯不亮')
  expect(title('我妈今年78了，高龄补贴怎么领？')).toBe('我妈今年78了，高龄补贴怎么领')
  expect(title('你好，路灯坏了三天')).toBe('你好，路灯坏了三天')
  expect(title(null)).toBe('一段录音')
})
