import type { HandlersOf } from '../../api/handler'
import { addHousehold } from './add-household'
import { addPerson } from './add-person'
import { closeHousehold, undoHouseholdChange } from './close-household'
import { correctHousehold } from './correct-household'
import { correctPerson } from './correct-person'
import { leave } from './leave'
import { makeCode } from './make-code'
import { movePerson } from './move-person'
import { releaseAccount } from './release-account'
import { setGuardians } from './set-guardians'
import { undoChange } from './undo-change'

/** The register by hand: rare, so it stands in `office`. */
export const livesHandlers = {
  'people.addHousehold': addHousehold,
  'people.addPerson': addPerson,
  'people.closeHousehold': closeHousehold,
  'people.correctHousehold': correctHousehold,
  'people.correctPerson': correctPerson,
  'people.leave': leave,
  'people.makeCode': makeCode,
  'people.movePerson': movePerson,
  'people.releaseAccount': releaseAccount,
  'people.setGuardians': setGuardians,
  'people.undoChange': undoChange,
  'people.undoHouseholdChange': undoHouseholdChange,
} satisfies Partial<HandlersOf<'office'>>
