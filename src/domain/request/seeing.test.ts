import { deskKeysOf, desksOf } from './desk-keys'
import type { RequestRecord } from './record'
import { maySee, partsOf } from './seeing'
import { me, tuesday, viewer } from './builders'
import { filed } from './stories'

const everybody = [
  '李秀兰',
  '王秀英',
  '赵立新',
  '孙巧云',
  '孙敏',
  '周建华',
  '吴书记',
  '钱妇联',
  '冯调解',
  '李长河',
  '刘志强',
  '赵敏',
]
const seers = (request: RequestRecord) => everybody.filter((id) => maySee(viewer(id), request, tuesday))

it('shows a lamp to the person, the head, the village and the township', () => {
  expect(seers(filed())).toEqual(['李秀兰', '赵立新', '周建华', '吴书记', '钱妇联', '冯调解', '刘志强'])
})

it('shows a bypassed request to the person and the township alone', () => {
  expect(seers(filed({ bypass: true }, { standInId: '孙巧云' }))).toEqual(['李秀兰', '刘志强'])
})

it('never shows it to a bypassed head who holds another office', () => {
  const request = filed({ bypass: true }, { headId: '刘志强' })
  expect(maySee(viewer('刘志强'), request, tuesday)).toBe(false)
  expect(partsOf(viewer('刘志强'), request, tuesday)).toEqual([])
})

it('shows a dispute to the head and the 调解主任 and no other officer', () => {
  expect(seers(filed({ category: 'dispute' }))).toEqual(['李秀兰', '赵立新', '冯调解', '刘志强'])
})

it('shows the accounts to the 村监会 and not to the head', () => {
  const seen = seers(filed({ category: 'accounts' }))
  expect(seen).toContain('李长河')
  expect(seen).not.toContain('赵立新')
})

it('shows the conduct of a cadre to the township alone', () => {
  expect(seers(filed({ category: 'conduct' }))).toEqual(['李秀兰', '刘志强'])
})

it('shows a family matter to the 妇联主席 and the township, to no relative with a grant', () => {
  const request = filed({ category: 'women-children' })
  expect(seers(request)).toEqual(['李秀兰', '钱妇联', '刘志强'])
  const care = { forPersonId: '李秀兰', service: 'request' as const, from: '2026-01-01T00:00:00', to: null }
  expect(maySee(viewer('陈晨', { grants: [care] }), request, tuesday)).toBe(false)
})

it('shows a matter to a relative with a grant until it ends', () => {
  const care = {
    forPersonId: '李秀兰',
    service: 'request' as const,
    from: '2026-01-01T00:00:00',
    to: tuesday,
  }
  const son = viewer('陈晨', { grants: [care] })
  expect(maySee(son, filed(), '2026-11-24T09:59:59')).toBe(true)
  expect(maySee(son, filed(), tuesday)).toBe(false)
})

it('shows it to nobody else of the household', () => {
  expect(maySee(viewer('陈建国'), filed(), tuesday)).toBe(false)
})

it('closes a head’s access in the second in which his role ends', () => {
  const ended = viewer('赵立新')
  ended.roles = ended.roles.map((role) => ({ ...role, to: tuesday }))
  expect(maySee(ended, filed(), '2026-11-24T09:59:59')).toBe(true)
  expect(maySee(ended, filed(), tuesday)).toBe(false)
})

it('lets the keeper see only what is assigned to him', () => {
  expect(maySee(viewer('孙敏'), filed({ category: 'cleaning' }), tuesday)).toBe(false)
  expect(maySee(viewer('孙敏'), filed({ category: 'cleaning' }, { headId: '孙敏' }), tuesday)).toBe(false)
})

it('gives nobody a part in deciding his own matter', () => {
  const own = filed({ subjectId: '吴书记', actor: me('吴书记') })
  expect(partsOf(viewer('吴书记'), own, tuesday)).toEqual(['person', 'speaker'])
})

describe('the desk', () => {
  const lies = (request: RequestRecord, id: string) => {
    const keys = deskKeysOf(viewer(id), tuesday)
    return desksOf(request).some((key) => keys.includes(key))
  }

  it('of the head has it, that of the village has it only when it has risen', () => {
    expect(lies(filed(), '赵立新')).toBe(true)
    expect(lies(filed(), '吴书记')).toBe(false)
    expect(lies({ ...filed(), level: 'village' }, '吴书记')).toBe(true)
  })

  it('of the township has danger at once', () => {
    expect(lies(filed({ category: 'danger' }), '刘志强')).toBe(true)
    expect(lies(filed(), '刘志强')).toBe(false)
  })

  it('of the 村监会 has a question about the accounts at once', () => {
    expect(lies(filed({ category: 'accounts' }), '李长河')).toBe(true)
  })

  it('has nothing that is answered', () => {
    expect(desksOf({ ...filed(), state: 'answered' })).toEqual([])
  })
})
