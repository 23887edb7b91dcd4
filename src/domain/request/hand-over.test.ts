import { officials, facts, viewer } from './builders'
import { handedOver } from './hand-over'
import { maySee } from './seeing'
import { acted, filed, said } from './stories'

const now = '2026-11-24T11:00:00'
const without = (...gone: string[]) =>
  facts({ officials: officials.filter(({ personId }) => !gone.includes(personId)) })
const leaves = (personId: string, successorId: string | null = null) => ({ personId, successorId })

it('passes a head’s request to the head who follows, with a line and the same dates', () => {
  const before = filed()
  const after = handedOver(before, leaves('赵立新', '孙巧云'), without('赵立新'), now)
  expect(after.owner).toMatchObject({ personId: '孙巧云', desk: 'head', title: 'group-head' })
  expect(after.readers).toEqual(['孙巧云'])
  const { dueAt, acceptDueAt, clock, riseAt, state, level } = before
  expect(after).toMatchObject({ dueAt, acceptDueAt, clock, riseAt, state, level })
  expect(after.history.at(-1)).toEqual({
    what: 'handed-over',
    at: now,
    by: { personId: '赵立新', title: 'group-head', surname: '赵' },
    to: { personId: '孙巧云', title: 'group-head', surname: '孙' },
  })
})

it('goes to the 书记 when nobody is named, and to the township when there is none', () => {
  const before = filed()
  expect(handedOver(before, leaves('赵立新'), without('赵立新'), now).owner).toMatchObject({
    personId: '吴书记',
    desk: 'village',
  })
  const officers = ['赵立新', '吴书记', '周建华', '钱妇联', '冯调解']
  const town = handedOver(before, leaves('赵立新'), without(...officers), now)
  expect(town).toMatchObject({ level: 'township', owner: { personId: '刘志强', desk: 'township' } })
})

it('goes one further where the successor is the one whom she left out', () => {
  const before = { ...filed({ bypass: true }), barred: ['赵立新', '郑镇里'] }
  const after = handedOver(before, leaves('刘志强', '郑镇里'), without('刘志强'), now)
  expect(after.owner).toMatchObject({ personId: '赵敏', desk: 'county', surname: null })
  const own = filed({ subjectId: '孙巧云' })
  const further = handedOver(own, leaves('赵立新', '孙巧云'), without('赵立新'), now)
  expect(further.owner.personId).toBe('吴书记')
  expect(further.readers).toEqual([])
})

it('keeps what belongs to another office of the same person', () => {
  const twice = [
    ...officials.filter(({ personId }) => personId !== '吴书记'),
    ...officials
      .filter(({ personId }) => personId === '吴书记')
      .map((one) => ({ ...one, personId: '周建华' })),
  ]
  const passed = acted(filed(), '赵立新', { action: 'pass', desk: 'village' }, now)
  expect(passed.owner.personId).toBe('吴书记')
  const asSecretary = { ...passed, owner: { ...passed.owner, personId: '周建华' } }
  const stillSecretary = facts({ officials: twice.filter(({ post }) => post !== 'committee-director') })
  expect(handedOver(asSecretary, leaves('周建华'), stillSecretary, now)).toEqual(asSecretary)
  const onlyDirector = facts({ officials: twice.filter(({ post }) => post !== 'party-secretary') })
  const after = handedOver(asSecretary, leaves('周建华', '钱妇联'), onlyDirector, now)
  expect(after.owner.personId).toBe('钱妇联')
})

it('never tells the village what is between her and the 妇联主席', () => {
  const before = filed({ category: 'women-children' })
  expect(before.owner.personId).toBe('钱妇联')
  const after = handedOver(before, leaves('钱妇联', '吴书记'), without('钱妇联'), now)
  expect(after.owner.desk).toBe('township')
  expect(maySee(viewer('吴书记'), after, now)).toBe(false)
})

it('leaves alone what is answered, and what somebody else has', () => {
  const answered = acted(filed(), '赵立新', { action: 'answer', said: said('修好了') }, now)
  expect(handedOver(answered, leaves('赵立新', '孙巧云'), without('赵立新'), now)).toBe(answered)
  const other = filed()
  expect(handedOver(other, leaves('孙敏', '孙巧云'), without('孙敏'), now)).toEqual(other)
})

it('passes on what still waits for the person’s yes', () => {
  const waiting = filed({
    category: 'hardship',
    actor: { personId: '孙敏', title: 'center-keeper', surname: '孙' },
    basis: { how: 'not-yet', words: null },
  })
  expect(waiting.state).toBe('awaiting-consent')
  const after = handedOver(waiting, leaves('赵立新', '孙巧云'), without('赵立新'), now)
  expect(after.owner.personId).toBe('孙巧云')
})
