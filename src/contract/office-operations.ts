/**
 * The names of the operations that run in `office`, without the schemas: the client needs only these to know
 * which function to ask. A test holds it against the contract.
 */
export const officeOperations: readonly string[] = [
  'people.addHousehold',
  'people.addPerson',
  'people.closeHousehold',
  'people.correctHousehold',
  'people.correctPerson',
  'people.endRole',
  'people.importRegister',
  'people.leave',
  'people.makeCode',
  'people.movePerson',
  'people.releaseAccount',
  'people.setGuardians',
  'people.undoChange',
  'people.undoHouseholdChange',
  'people.undoImport',
  'privacy.deleteOwn',
  'privacy.export',
  'privacy.retentionDue',
  'term.approve',
  'term.change',
  'term.matters',
  'term.plan',
  'term.propose',
  'term.sendBack',
  'term.takeBack',
  'term.withdraw',
]
