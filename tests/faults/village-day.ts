import { openidOf } from '../rights/world/world'
import { accountsNaming } from '../rights/questions/notice'
import { doing, type Memo, type Part } from './act'

const here = '370827999201'

/** The village's accounts, from the draft to the board. */
export const notice: Part = ({ register }) => {
  const { bookkeeper, supervisor, director } = register.helpersOf(here)
  const content = accountsNaming('张三')
  const after = (name: string, more: object) => (memo: Memo) => ({
    ...{ noticeId: memo['draft']?.['noticeId'], rev: memo[name]?.['rev'], ...more },
  })
  const writer = doing(openidOf(bookkeeper))
  const checker = doing(openidOf(supervisor))
  const publisher = doing(openidOf(director))
  return [
    writer('draft', 'notice.draft', { villageId: here, templateId: 'accounts', content }),
    writer('changed', 'notice.change', after('draft', { content })),
    checker('checked', 'notice.check', after('changed', { opinion: '属实', letPass: [] })),
    publisher('back', 'notice.sendBack', after('checked', { reason: '再核一遍' })),
    writer('changed-again', 'notice.change', after('back', { content })),
    checker('checked-again', 'notice.check', after('changed-again', { opinion: '属实', letPass: [] })),
    writer('decided', 'notice.decide', after('checked-again', { date: '2026-11-23', present: 5 })),
    publisher('published', 'notice.publish', after('decided', {})),
    writer(
      'posted',
      'notice.post',
      after('published', { places: ['公开栏'], from: '2026-11-24', to: '2026-12-04' }),
    ),
  ]
}

/** The register and the offices: people come, move and leave, heads and posts change. */
export const register: Part = (world) => {
  const { circles, others, countyAdmin } = world.register
  const { director, head, spareHead, bookkeeper } = world.register.helpersOf(here)
  const office = doing(openidOf(director))
  const county = doing(openidOf(countyAdmin))
  const { led } = circles.get('keeper')!
  const person = {
    name: '郑新来',
    birth: '1985.5',
    gender: 'female',
    relation: '亲戚',
    phone: '',
    livesAlone: false,
    note: '',
  }
  const adult = (name: string) => (memo: Memo) => ({
    personId: led.adult.id,
    rev: name ? memo[name]?.['rev'] : 0,
  })
  const change = { roleId: `r${bookkeeper.id.slice(1)}`, next: 'nobody' }
  const proposal = { villageId: here, date: '2026-12-10', changes: [change], apply: true }
  const waiting = (rev: number) => (memo: Memo) => ({ proposalId: memo['proposed']?.['proposalId'], rev })
  return [
    office('added', 'people.addPerson', { householdId: led.id, person }),
    office('corrected', 'people.correctPerson', { personId: led.adult.id, rev: 0, note: '常在家' }),
    office('undone', 'people.undoChange', adult('corrected')),
    office('moved', 'people.movePerson', (memo) => ({
      ...adult('undone')(memo),
      householdId: others.lane.id,
      relation: '亲戚',
    })),
    office('left', 'people.leave', { who: [{ personId: led.partner.id, rev: 0 }], why: 'deceased' }),
    office('code', 'people.makeCode', { personId: led.unbound.id }),
    doing('o-coded-of-faults-00000')('coded', 'people.bindByCode', (memo) => ({
      code: memo['code']?.['code'],
    })),
    office('released', 'people.releaseAccount', { personId: led.unbound.id }),
    office('numbered', 'people.correctHousehold', {
      householdId: others.lane.id,
      rev: 1,
      lane: '2巷',
      number: '9002',
    }),
    office('assigned', 'people.assignHead', {
      householdIds: [led.id, others.household.id],
      headId: spareHead.id,
    }),
    office('standing', 'people.setStandIn', {
      ...{ headId: head.id, standInId: spareHead.id, from: '2026-11-25T00:00:00', to: '2026-11-28T00:00:00' },
    }),
    county('granted', 'people.grantRole', {
      ...{ who: { personId: others.household.adult.id } },
      ...{ role: 'village-officer', post: 'clerk', placeId: here },
    }),
    county('planned', 'term.plan', { villageId: here, date: '2026-12-01', changes: [change], apply: true }),
    county('taken-back', 'term.takeBack', (memo) => ({ termId: memo['planned']?.['termId'] })),
    office('proposed', 'term.propose', { ...proposal, of: null }),
    county('sent-back', 'term.sendBack', (memo) => ({ ...waiting(0)(memo), reason: '日子太早了' })),
    office('proposed-anew', 'term.propose', (memo) => ({
      ...{ ...proposal, date: '2026-12-20', of: waiting(1)(memo) },
    })),
    county('approved', 'term.approve', (memo) => ({ ...waiting(2)(memo), apply: true })),
    county('changed-term', 'term.change', (memo) => ({
      ...{ termId: memo['approved']?.['termId'], rev: 0, date: '2026-12-25', changes: [change], apply: true },
    })),
    county('taken-back-again', 'term.takeBack', (memo) => ({ termId: memo['approved']?.['termId'] })),
    office('proposed-again', 'term.propose', { ...proposal, of: null }),
    office('withdrawn', 'term.withdraw', (memo) => ({
      ...{ proposalId: memo['proposed-again']?.['proposalId'], rev: 0 },
    })),
    county('ended-office', 'people.endRole', (memo) => ({
      roleId: memo['granted']?.['roleId'],
      reason: '调走了',
    })),
    county('ended-head', 'people.endRole', {
      ...{
        roleId: `r${spareHead.id.slice(1)}`,
        successorId: circles.get('group-head')!.actor.id,
        reason: '搬走了',
      },
    }),
  ]
}
