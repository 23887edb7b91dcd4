import { operations } from '.'
import { officeOperations } from './office-operations'

it('names exactly the operations that run in office', () => {
  const inOffice = Object.values(operations).filter(({ runsIn }) => (runsIn as string) === 'office')
  expect([...officeOperations].sort()).toEqual(inOffice.map(({ name }) => name).sort())
})
