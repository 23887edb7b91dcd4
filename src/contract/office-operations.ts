/**
 * The names of the operations that run in `office`, without the schemas: the client needs only these to know
 * which function to ask. A test holds it against the contract.
 */
export const officeOperations: readonly string[] = [
  'people.endRole',
  'people.importRegister',
  'people.undoImport',
  'privacy.retentionDue',
  'term.matters',
  'term.plan',
  'term.takeBack',
]
