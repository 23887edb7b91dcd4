import { readFileSync } from 'node:fs'
import { operations } from '../../../src/contract'
import { faultsIn, figuresOf } from './figures'
import { measureOperations } from './measure-operations'
import { measureScreens } from './measure-screens'
import { populatedVillage } from './village'

/** The pages of the built mini-program. */
function routesOf(appFile: string): string[] {
  const app = JSON.parse(readFileSync(appFile, 'utf8')) as {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
  }
  return [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
  ]
}

/** `npm run -s bench:calls`: how it goes on stderr, the figures as one line of JSON; exit code 1 for what is missing or too dear. */
async function main(): Promise<void> {
  const say = (line: string): void => console.error(line)
  const routes = routesOf('dist/weapp/app.json')
  const village = await populatedVillage()
  const opened = await measureScreens(village, routes, say)
  const counted = await measureOperations(village.cloud, say)
  await village.cloud.close()
  const figures = figuresOf(counted, opened)
  const faults = faultsIn(figures, opened, { operations: Object.keys(operations), routes })
  say(`${Object.keys(operations).length} operations, ${routes.length} pages, ${opened.length} openings`)
  for (const fault of faults) say(`NOT WELL: ${fault}`)
  console.log(JSON.stringify(figures))
  process.exitCode = faults.length > 0 ? 1 : 0
}

main().catch((trouble: unknown) => {
  console.error(trouble instanceof Error ? trouble.stack : trouble)
  process.exitCode = 1
})
