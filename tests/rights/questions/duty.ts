import { always, type Questions } from '../question'

export const dutyQuestions: Questions = {
  'duty.rota': ({ target }) => ({ villageId: target.home.villageId, days: 7 }),
  'duty.rota#own': always({ days: 7 }),
  'duty.set': ({ world, target }) => ({
    ...{ villageId: target.home.villageId, date: '2026-11-25', half: 'morning' },
    personId: world.register.helpersOf(target.home.villageId).director.id,
  }),
  'duty.plan': ({ world, target }) => ({
    ...{ villageId: target.home.villageId, from: '2026-11-25', days: 7, each: 'day', everyDay: true },
    personIds: [world.register.helpersOf(target.home.villageId).director.id],
  }),
}
