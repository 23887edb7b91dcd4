import { always, type Question, type Questions } from '../question'
import type { Cell } from '../target'
import type { Home } from '../world/marked'
import { openidOf } from '../world/world'

const lines = { birth: '1985.5', gender: 'female', relation: '亲戚', phone: '', livesAlone: false, note: '' }
const director = ({ world, target }: Cell) =>
  openidOf(world.register.helpersOf(target.home.villageId).director)
const aboutAdult = ({ target }: Cell) => ({ personId: target.person.id, rev: 0 })
const aboutHome = ({ target }: Cell) => ({ householdId: target.home.id, rev: 0 })

/** Where she moves to: of a head another of his households, else another one of the village. */
function anotherHome({ world, kind, circle, target: { home } }: Cell): Home {
  const { household, lane } = world.register.others
  if (kind === 'group-head' || kind === 'lane-chief')
    return home.id === circle.led.id ? circle.standingIn : circle.led
  return home.id === household.id ? lane : household
}

/** The village's director has changed something; now there is something to undo. */
const undone: Question = async (cell) => {
  const { world, target } = cell
  return world.must(director(cell), 'people.correctPerson', {
    personId: target.person.id,
    rev: 0,
    // Everybody of the fixtures lives alone as the register has it.
    livesAlone: false,
  })
}

const undoneHome: Question = async (cell) => {
  const lane = cell.target.home.laneId.startsWith('la') ? '1巷' : '2巷'
  const input = { ...aboutHome(cell), lane, number: '9001' }
  return cell.world.must(director(cell), 'people.correctHousehold', input)
}

export const livesQuestions: Questions = {
  'people.find': ({ target }) => ({ villageId: target.home.villageId, words: '甲' }),
  'people.find#name': ({ target }) => ({ words: target.person.name }),
  'people.find#child': ({ target }) => ({ words: target.home.child.name }),
  'people.personFile': ({ target }) => ({ personId: target.person.id }),
  'people.personFile#child': ({ target }) => ({ personId: target.home.child.id }),
  'people.addPerson': ({ target }) => ({ householdId: target.home.id, person: { ...lines, name: '郑新来' } }),
  'people.addHousehold': ({ world, target: { home } }) => ({
    ...{ villageId: home.villageId, lane: '1巷', number: '9000' },
    ...{
      headId: world.register.helpersOf(home.villageId).spareHead.id,
      person: { ...lines, name: '郑新户' },
    },
  }),
  'people.correctPerson': (cell) => ({ ...aboutAdult(cell), note: '常在家' }),
  'people.movePerson': (cell) => ({
    ...aboutAdult(cell),
    ...{ householdId: anotherHome(cell).id, relation: '亲戚' },
  }),
  'people.setGuardians': ({ target: { home } }) => ({
    ...{ personId: home.child.id, rev: 0, guardians: [home.partner.id] },
  }),
  'people.leave': ({ target }) => ({ who: [{ personId: target.home.partner.id, rev: 0 }], why: 'moved-out' }),
  'people.undoChange': undone,
  'people.correctHousehold': (cell) => ({ ...aboutHome(cell), lane: '1巷', number: '9002' }),
  'people.closeHousehold': aboutHome,
  'people.undoHouseholdChange': undoneHome,
  'people.makeCode': ({ target }) => ({ personId: target.home.unbound.id }),
  'people.releaseAccount': ({ target }) => ({ personId: target.home.partner.id }),
  'people.bindByCode': async (cell) => ({
    code: (
      await cell.world.must(director(cell), 'people.makeCode', { personId: cell.target.home.unbound.id })
    ).code,
  }),
  'people.bindByCode#wrong': always({ code: '000000' }),
}
