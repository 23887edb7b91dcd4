import type { Speaker } from '../../../src/local/demo/speaker'
import type { LocalCloud } from '../../../src/local/open-local-cloud'
import { personaOf } from '../../../src/local/personas'
import { openWeapp, type BuiltWeapp } from '../../weapp/runtime/open-weapp'
import { Counter } from './counter'
import { watchRefusals } from './refusals'
import { openersOf, personaWith, type Opener } from './roles'
import { screens, type Screen } from './screens'
import { now } from './village'

/** What opening one screen cold costs one role. */
export interface Opened {
  route: string
  opener: Opener
  who: string
  cloud: number
  db: number
  /** Why the figures do not count: it showed nothing, or it never asked. */
  fault?: string
}

/** How long a page may take to ask its first question, in ms. */
const patience = 3000

/** Opens these pages of the built mini-program cold, each as every role that may open it. */
export async function measureScreens(
  { cloud, speaker }: { cloud: LocalCloud; speaker: Speaker },
  routes: string[],
  say: (line: string) => void,
): Promise<Opened[]> {
  const phone = await openWeapp({ cloudUrl: cloud.url, openid: null })
  const counter = new Counter(cloud)
  const refusals = watchRefusals(phone.page)
  const all: Opened[] = []
  for (const route of routes) {
    const screen = screens[route]
    if (!screen) continue
    for (const opener of openersOf(screen.may)) {
      const who = personaWith[opener]
      const asked = (await screen.query?.({ speaker, who, now })) ?? {}
      const query = new URLSearchParams(asked).toString()
      const page = query ? `${route}?${query}` : route
      refusals.forget()
      const { db } = await counter.during(() => openCold(phone, who, page, screen))
      const fault = isAboutNothing(asked)
        ? 'found nothing in the village to be opened about'
        : faultOf(phone, screen, await refusals.whole())
      all.push({ route, opener, who, cloud: phone.cloudCalls(), db, ...(fault && { fault }) })
    }
    const dearest = all.filter((one) => one.route === route).sort((a, b) => b.db - a.db)[0]
    say(`${route}: ${dearest?.cloud} cloud, ${dearest?.db} database calls (${dearest?.who})`)
  }
  counter.close()
  await phone.close()
  return all
}

async function openCold(phone: BuiltWeapp, who: string, page: string, screen: Screen): Promise<void> {
  phone.resetCloudCalls()
  await phone.become(personaOf(who).openid, page)
  const end = Date.now() + patience
  while (!screen.asksNothing && phone.cloudCalls() === 0 && Date.now() < end)
    await phone.page.waitForTimeout(20)
  await phone.idle()
}

function faultOf(phone: BuiltWeapp, { asksNothing, may }: Screen, refused: string | null): string | null {
  const asked = phone.cloudCalls() > 0
  if (asksNothing && asked) return 'asked the cloud, though it is listed as a page that asks nothing'
  if (!asksNothing && !asked) return 'asked the cloud nothing'
  return may === 'anyone' ? null : refused
}

const isAboutNothing = (asked: Record<string, string>): boolean => Object.values(asked).includes('')
