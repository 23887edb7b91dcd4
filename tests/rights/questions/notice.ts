import { always, type Question, type Questions } from '../question'
import type { Cell, Target } from '../target'
import { openidOf } from '../world/world'

const empty = {
  ...{ handler: null, officePhone: null, body: null, showFrom: null, showTo: null, period: null },
  ...{ ledger: null, opening: null, startsAt: null, endsAt: null, place: null, whom: null, rows: [] },
}
const outage = {
  ...empty,
  ...{
    audience: 'public',
    title: '今晚停水',
    sentence: '今晚七点到十点停水',
    place: '1巷',
    whom: '1巷的人家',
  },
  ...{ startsAt: '2026-11-24T19:00:00', endsAt: '2026-11-24T22:00:00' },
}
const row = { matter: '地租', direction: 'in', amount: 100, voucher: '1', handler: '孙', approver: '周' }
/** The village's accounts, in which a villager stands by name. */
export const accountsNaming = (party: string) => ({
  ...empty,
  ...{ audience: 'village', title: '10月村里的账', sentence: '收一元', handler: '孙', period: '2026-10' },
  ...{ showFrom: '2026-11-12', showTo: '2026-12-26', ledger: 'committee', opening: 0 },
  rows: [{ date: '2026-10-09', ...row, party }],
})

const contentFor = ({ home }: Target) => accountsNaming(home.partner.name)

type Stage = 'draft' | 'checked' | 'decided' | 'published'

/** The accounts of that village, brought so far by its own people. */
async function accountsAt({ world, target }: Cell, stage: Stage) {
  const { bookkeeper, supervisor, director } = world.register.helpersOf(target.home.villageId)
  const wish = { villageId: target.home.villageId, templateId: 'accounts', content: contentFor(target) }
  const steps: [Stage, string, string, object][] = [
    ['checked', openidOf(supervisor), 'notice.check', { opinion: '属实', letPass: [] }],
    ['decided', openidOf(bookkeeper), 'notice.decide', { date: '2026-11-23', present: 5 }],
    ['published', openidOf(director), 'notice.publish', {}],
  ]
  let about = await world.must(openidOf(bookkeeper), 'notice.draft', wish)
  const upTo = stage === 'draft' ? 0 : steps.findIndex(([name]) => name === stage) + 1
  for (const [, openid, name, more] of steps.slice(0, upTo))
    about = await world.must(openid, name, { noticeId: about.noticeId, rev: about.rev, ...more })
  return { noticeId: about.noticeId, rev: about.rev }
}

const at =
  (stage: Stage, more: object = {}): Question =>
  async (cell) => ({ ...(await accountsAt(cell, stage)), ...more })

const seen =
  (stage: Stage): Question =>
  async (cell) => ({ noticeId: (await accountsAt(cell, stage)).noticeId })

export const noticeQuestions: Questions = {
  'notice.draft': ({ target }) => ({
    villageId: target.home.villageId,
    templateId: 'outage',
    content: outage,
  }),
  'notice.change': async (cell) => ({
    ...(await accountsAt(cell, 'draft')),
    content: contentFor(cell.target),
  }),
  'notice.check': at('draft', { opinion: '属实', letPass: [] }),
  'notice.sendBack': at('checked', { reason: '再核一遍' }),
  'notice.decide': at('checked', { date: '2026-11-23', present: 5 }),
  'notice.publish': at('decided'),
  'notice.post': at('published', { places: ['公开栏'], from: '2026-11-24', to: '2026-12-04' }),
  'notice.list': ({ target }) => ({ villageId: target.home.villageId }),
  'notice.list#own': always({}),
  'notice.one': seen('draft'),
  'notice.one#published': seen('published'),
  'notice.desk': always({}),
}
