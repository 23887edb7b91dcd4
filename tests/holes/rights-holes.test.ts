import { wrongWith } from './find-in-rights'
import { rightsHoles } from './list'

it.each(rightsHoles)('finds $name', async (hole) => {
  expect((await wrongWith(hole)).filter((line) => line.includes(hole.expect))).not.toEqual([])
})
