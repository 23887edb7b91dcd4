import { always, type Questions } from '../question'
import type { Cell } from '../target'
import { openidOf } from '../world/world'

const today = ({ target }: Cell) => `${target.home.villageId}:class:2026-11-24:afternoon`
const childOf = ({ target }: Cell) => target.home.child.id
const adults = [{ name: '王芳', relation: '姑姑', phone: '19900000333' }]

/** The household's child, which the teacher has ticked today. */
async function there(cell: Cell) {
  const { world, target } = cell
  const teacher = openidOf(world.register.helpersOf(target.home.villageId).class)
  const child = { sessionId: today(cell), personId: childOf(cell) }
  await world.must(teacher, 'booking.checkIn', { ...child, action: 'check-in' })
  return child
}

export const classQuestions: Questions = {
  'class.pickups': (cell) => ({ personId: childOf(cell) }),
  'class.setPickups': (cell) => ({ personId: childOf(cell), adults, emergencyPhone: null }),
  'class.setToday': (cell) => ({
    personId: childOf(cell),
    who: { name: '王芳', relation: '姑姑', phone: null },
  }),
  'class.list': (cell) => ({ sessionId: today(cell) }),
  'class.list#first': always({}),
  'class.signOut': async (cell) => ({
    ...(await there(cell)),
    to: { kind: 'guardian', personId: cell.target.home.adult.id },
  }),
  'class.ring': async (cell) => ({
    ...(await there(cell)),
    ...{ kind: 'guardian', name: '', answer: 'no-answer' },
  }),
  'class.guardians': (cell) => ({ personId: childOf(cell) }),
  'class.bar': (cell) => ({
    ...{ personId: childOf(cell), guardianId: cell.target.home.adult.id, barred: true },
  }),
}
