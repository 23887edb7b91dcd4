import { personaOf } from '../../../src/local/personas'
import { villages } from '../actors'
import { always, type Question, type Questions } from '../question'
import type { Cell } from '../target'
import { importIdOf } from '../world/world'

const helpers = ({ world, target }: Cell) => world.register.helpersOf(target.home.villageId)
const villageOf: Question = ({ target }) => ({ villageId: target.home.villageId })

/** A phone on which nobody is bound asks to be somebody of the household; its head has to confirm. */
const asked: Question = async ({ world, target: { home } }) => {
  const phone = `o-asking-${world.key()}`
  const lane = home.laneId.startsWith('la') ? '1巷' : '2巷'
  const who = { villageId: home.villageId, lane, name: home.unbound.name }
  await world.must(phone, 'people.askBinding', who)
  const account = world.document('accounts', phone)
  return { askId: account?.ask?.id, yes: true }
}

/** A spreadsheet that is none: who may hand one in is told so, all others are not even read. */
const spreadsheet: Question = async ({ world, actor, target }) => ({
  ...{ villageId: target.home.villageId, apply: false },
  fileId: actor ? await world.upload(actor, 'register') : 'cloud://local.6c6f-local-1/register/none.xlsx',
})

const sign = (villageId: string) => ({
  ...{ villageId, name: '柳河村', township: '柳河镇', officePhone: null, marketDays: [] },
  center: { stage: 'in-use', name: '邻里中心', phone: null },
})

export const peopleQuestions: Questions = {
  'me.home': always({}),
  'me.home#village': villageOf,
  'file.prepare': always({ kind: 'picture', bytes: 1000 }),
  'people.bindByPhone': ({ world }) => ({ code: `phone-${personaOf('visitor').openid}~${world.key()}` }),
  'people.laneNames': villageOf,
  'people.askBinding': ({ target: { home } }) => ({
    ...{ villageId: home.villageId, name: home.unbound.name },
    lane: home.laneId.startsWith('la') ? '1巷' : '2巷',
  }),
  'people.bindings': always({}),
  'people.confirmBinding': asked,
  'people.family': always({}),
  'people.importRegister': spreadsheet,
  'people.undoImport': ({ target }) => ({ importId: importIdOf(target.home.villageId) }),
  'people.importState': villageOf,
  'people.claimFirstAdmin': always({ code: 'a-code-that-is-not-it-0001', name: '谁', countyId: '370827' }),
  'people.setUpVillage': ({ target }) => sign(target.home.villageId),
  'people.villages': always({}),
  'people.grantRole': ({ target }) => ({
    ...{ who: { personId: target.person.id }, role: 'center-keeper', placeId: target.home.villageId },
  }),
  'people.grantRole#county': ({ target }) => ({
    ...{ who: { personId: target.person.id }, role: 'county-admin', placeId: villages.own.slice(0, 6) },
  }),
  // Somebody who is put into a village's people beside his office in another one.
  'people.grantRole#stranger': ({ target }) => ({
    ...{ who: { name: '郑来人', phone: '18899990000', villageId: target.home.villageId } },
    ...{ role: 'village-officer', post: 'clerk', placeId: villages.own },
  }),
  // An officer without a post: refused, and nobody is left behind.
  'people.grantRole#unfit': ({ target }) => ({
    ...{ who: { name: '郑来人', phone: '18899990001', villageId: target.home.villageId } },
    ...{ role: 'village-officer', placeId: target.home.villageId },
  }),
  'people.endRole': (cell) => ({ roleId: `r${helpers(cell).bookkeeper.id.slice(1)}`, reason: '换人' }),
  'people.lanes': villageOf,
  'people.lane': ({ target }) => ({ laneId: target.home.laneId }),
  'people.assignHead': (cell) => ({
    householdIds: [cell.target.home.id],
    headId: helpers(cell).spareHead.id,
  }),
  'people.setStandIn': (cell) => ({
    ...{ headId: helpers(cell).head.id, standInId: helpers(cell).spareHead.id },
    ...{ from: '2026-11-25T00:00:00', to: '2026-11-28T00:00:00' },
  }),
}
