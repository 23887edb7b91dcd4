import { momentOfEpoch } from '../../src/domain/calendar/moment'
import type { LocalCloud } from '../../src/local/open-local-cloud'
import { personaOf } from '../../src/local/personas'
import type { Weapp } from '../weapp/runtime/weapp'

/** One phone that goes from hand to hand in a village. */
export interface Day {
  cloud: LocalCloud
  /** Gives the phone to a persona, at home unless another page is named; his taps are counted from there. */
  handTo: (who: string, page?: string) => Promise<Weapp>
  /** Moves the village's clock on to this time of the day. */
  at: (time: string) => Promise<void>
  /** The whole label of the first thing on the screen whose label begins so. */
  firstLabel: (beginning: string) => Promise<string>
  /** Throws with what is wrong on the screen now, or was recorded since the phone changed hands. */
  mustBeFlawless: () => Promise<void>
  close: () => Promise<void>
}

type Open = (options: { cloudUrl: string; openid: string | null }) => Promise<Weapp>

/** Opens the phone; the cloud is closed with it. */
export async function openDay(cloud: LocalCloud, open: Open): Promise<Day> {
  const phone = await open({ cloudUrl: cloud.url, openid: null })
  return {
    cloud,
    handTo: async (who, page) => {
      await phone.become(personaOf(who).openid)
      if (page !== undefined) await phone.reopen(page)
      await phone.idle()
      phone.resetTaps()
      return phone
    },
    at: async (time) => {
      const before = cloud.clock.now()
      const now = Date.parse(`${momentOfEpoch(before).slice(0, 10)}T${time}:00+08:00`)
      cloud.clock.set(now, false)
      await cloud.timers.catchUp(before, now)
    },
    firstLabel: async (beginning) => {
      const shown = phone.page.locator(`[aria-label^="${beginning}"]:visible`).first()
      return (await shown.getAttribute('aria-label')) ?? ''
    },
    mustBeFlawless: async () => {
      await phone.idle()
      expect(await phone.problems()).toEqual([])
    },
    close: async () => {
      await phone.close()
      await cloud.close()
    },
  }
}
