import type { Opened } from './measure-screens'
import { openersOf } from './roles'
import { screens } from './screens'

/** Database calls, and for a screen the calls to the cloud before them and who was dearest. */
export interface Figure {
  db: number
  cloud?: number
  who?: string
}
export type Figures = Record<string, Figure>

/** `pages/home/index` → `screen:home`, `staff/answer/index` → `screen:staff/answer`. */
export const keyOf = (route: string): string =>
  `screen:${route.replace(/^pages\//, '').replace(/\/index$/, '')}`

/** Everything by its name: the operations, then each screen at its dearest and as each role that may open it. */
export function figuresOf(operations: ReadonlyMap<string, number>, opened: readonly Opened[]): Figures {
  const figures: Figures = {}
  for (const [name, db] of [...operations].sort(([a], [b]) => (a < b ? -1 : 1))) figures[name] = { db }
  for (const route of new Set(opened.map((one) => one.route))) {
    const all = opened.filter((one) => one.route === route)
    const [dearest] = [...all].sort((a, b) => b.cloud - a.cloud || b.db - a.db)
    if (dearest) figures[keyOf(route)] = { cloud: dearest.cloud, db: dearest.db, who: dearest.who }
    for (const { opener, who, cloud, db } of all) figures[`${keyOf(route)}@${opener}`] = { cloud, db, who }
  }
  return figures
}

/** What each may cost at most: the figures of the design. */
export const budgets: Record<string, number> = {
  'booking.book': 5,
  'booking.book@loser': 2,
  'request.file': 5,
  'screen:home': 6,
}
/** Any screen opens with one call to the cloud. */
const mostCloudCalls = 1

interface Wanted {
  operations: readonly string[]
  routes: readonly string[]
}

/** One sentence for everything that was not counted and every figure over its budget; none when all is well. */
export function faultsIn(
  figures: Figures,
  opened: readonly Opened[],
  { operations, routes }: Wanted,
): string[] {
  return [
    ...operations.filter((name) => !figures[name]?.db).map((name) => `${name} was not counted`),
    ...routes.flatMap((route) => missingOf(figures, route)),
    ...Object.keys(screens)
      .filter((route) => !routes.includes(route))
      .map((route) => `${route} is no page of the app any more: take it out of screens.ts`),
    ...opened.flatMap(({ route, opener, fault }) => (fault ? [`${keyOf(route)}@${opener} ${fault}`] : [])),
    ...Object.entries(budgets).flatMap(([name, most]) => {
      const db = figures[name]?.db
      if (db === undefined) return [`${name} was not counted`]
      return db > most ? [`${name} makes ${db} database calls, at most ${most}`] : []
    }),
    ...Object.entries(figures)
      .filter(([name, { cloud = 0 }]) => name.includes('@') && cloud > mostCloudCalls)
      .map(
        ([name, { cloud }]) => `${name} opens with ${cloud} calls to the cloud, at most ${mostCloudCalls}`,
      ),
  ]
}

function missingOf(figures: Figures, route: string): string[] {
  const screen = screens[route]
  if (!screen) return [`${route} has no row in screens.ts: say who may open it`]
  return openersOf(screen.may)
    .filter((opener) => !figures[`${keyOf(route)}@${opener}`])
    .map((opener) => `${keyOf(route)}@${opener} was not opened`)
}
