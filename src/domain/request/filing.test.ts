import { newRequest, type Filing } from './filing'
import type { DeskFacts } from './desks'
import { facts, filing, me, officials, tuesday } from './builders'

function filed(more: Partial<Filing> = {}, who: Partial<DeskFacts> = {}, now = tuesday) {
  const answer = newRequest(filing(more), facts(who), now)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

const without = (...ids: string[]) => officials.filter(({ personId }) => !ids.includes(personId))

it('goes first to the head of the household', () => {
  expect(filed().owner).toMatchObject({
    personId: '赵立新',
    desk: 'head',
    title: 'group-head',
    surname: '赵',
  })
  expect(filed()).toMatchObject({ state: 'submitted', level: 'group' })
})

it('goes to the stand-in while there is one, and the head reads it', () => {
  const request = filed({}, { standInId: '孙巧云' })
  expect(request.owner.personId).toBe('孙巧云')
  expect(request.readers).toContain('赵立新')
})

it('begins at the level of the lane when the head is its chief', () => {
  expect(filed({}, { headId: '王秀英' }).level).toBe('lane')
})

it('goes to the 书记 when the household has no head, and to the officer named for it when there is one', () => {
  expect(filed({}, { headId: null }).owner).toMatchObject({ personId: '吴书记', desk: 'village' })
  expect(filed({}, { headId: null, requestOfficerId: '周建华' }).owner.personId).toBe('周建华')
})

it('goes to the township when the village has nobody', () => {
  const nobody = without('吴书记', '周建华', '钱妇联', '冯调解')
  expect(filed({}, { headId: null, officials: nobody }).owner.desk).toBe('township')
})

it('is refused with a name when nobody at all may have it', () => {
  const answer = newRequest(filing(), facts({ officials: [] }), tuesday)
  expect(answer).toEqual({ ok: false, refusal: 'no-one-to-take-it' })
})

it('does not give a head his own matter', () => {
  const own = { subjectId: '赵立新', actor: me('赵立新') }
  expect(filed(own).owner).toMatchObject({ personId: '吴书记' })
})

it('counts a lamp filed on Tuesday as five working days, the first day being Wednesday', () => {
  expect(filed()).toMatchObject({ acceptDueAt: '2026-11-25T23:59:59', dueAt: '2026-12-01T23:59:59' })
})

it('counts danger day and night and shows it to the township at once', () => {
  const request = filed({ category: 'danger' }, {}, '2026-11-24T23:50:00')
  expect(request).toMatchObject({
    acceptDueAt: '2026-11-25T00:05:00',
    dueAt: '2026-11-25T01:50:00',
    level: 'township',
  })
})

it('counts other hours from 07:00 to 21:00', () => {
  expect(filed({ category: 'utilities' }, {}, '2026-11-24T20:30:00').acceptDueAt).toBe('2026-11-25T07:30:00')
})

it('takes a recording without a word', () => {
  const said = { words: null, pictures: [], recording: { fileId: 'cloud://a', seconds: 9 } }
  expect(filed({ said }).said.recording?.seconds).toBe(9)
})

it('refuses a request that says nothing', () => {
  const said = { words: null, pictures: [], recording: null }
  expect(newRequest(filing({ said }), facts(), tuesday)).toEqual({ ok: false, refusal: 'nothing-said' })
})

describe('bypass', () => {
  it('goes to the township, to somebody who is not named, past the head and his stand-in', () => {
    const request = filed({ bypass: true }, { standInId: '孙巧云' })
    expect(request.owner).toMatchObject({ personId: '刘志强', desk: 'township', surname: null })
    expect(request.barred).toEqual(['赵立新', '孙巧云'])
    expect(request.readers).toEqual([])
  })

  it('goes to another officer of the township when the head is one', () => {
    expect(filed({ bypass: true }, { headId: '刘志强' }).owner.personId).toBe('郑镇里')
  })

  it('cannot be chosen by the head who files for his elder', () => {
    const answer = newRequest(filing({ bypass: true, actor: me('赵立新', 'group-head') }), facts(), tuesday)
    expect(answer).toEqual({ ok: false, refusal: 'head-leaves-himself-out' })
  })
})

describe('what never passes the head', () => {
  it('is the village accounts, answered by the 村委会', () => {
    const request = filed({ category: 'accounts' })
    expect(request.owner).toMatchObject({ personId: '周建华', desk: 'committee' })
    expect(request.readers).toEqual([])
    expect(request.dueAt).toBe('2026-11-29T23:59:59')
  })

  it('is the conduct of a cadre, answered by the township', () => {
    expect(filed({ category: 'conduct' }).owner.desk).toBe('township')
  })

  it('is a family matter, answered by the 妇联主席, else by the township and no other officer', () => {
    expect(filed({ category: 'women-children' }).owner.personId).toBe('钱妇联')
    expect(filed({ category: 'women-children' }, { officials: without('钱妇联') }).owner.desk).toBe(
      'township',
    )
  })
})

describe('on behalf', () => {
  const byHead = { actor: me('赵立新', 'group-head'), basis: { how: 'not-yet' as const, words: null } }

  it('waits for the yes of the person when the matter is about the person', () => {
    const request = filed({ ...byHead, category: 'hardship' })
    expect(request).toMatchObject({
      state: 'awaiting-consent',
      dueAt: null,
      waitsUntil: '2026-11-27T23:59:59',
    })
  })

  it('goes at once when a lamp is filed for somebody', () => {
    expect(filed(byHead).state).toBe('submitted')
  })

  it('goes at once with a spoken yes', () => {
    const basis = { how: 'phone' as const, words: '你给我报上吧' }
    expect(filed({ ...byHead, category: 'hardship', basis }).state).toBe('submitted')
  })

  it('goes at once in danger', () => {
    expect(filed({ ...byHead, category: 'danger' }).state).toBe('submitted')
  })
})
