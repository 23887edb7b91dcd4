import { no, yes } from '../../answer'
import { decideUndo, type UndoFacts } from './decide-undo'

const fresh: UndoFacts = { state: 'done', newerImport: false, bound: false, inUse: false }

it('takes an import back as long as nobody of it was bound', () => {
  expect(decideUndo(fresh)).toEqual(yes(null))
})

it('keeps it from the first person on who was bound', () => {
  expect(decideUndo({ ...fresh, bound: true })).toEqual(no('someone-bound'))
})

it('keeps it when one of its people holds an office or has something booked', () => {
  expect(decideUndo({ ...fresh, inUse: true })).toEqual(no('someone-in-use'))
})

it('takes back the newest only, since a later one stands upon it', () => {
  expect(decideUndo({ ...fresh, newerImport: true })).toEqual(no('newer-import'))
})

it.each(['checked', 'refused', 'applying', 'undoing', 'undone'] as const)(
  'has nothing to take back when the import is %s',
  (state) => {
    expect(decideUndo({ ...fresh, state })).toEqual(no('not-applied'))
  },
)
