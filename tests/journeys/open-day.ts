import type { LocalCloud } from '../../src/local/open-local-cloud'
import { personaOf } from '../../src/local/personas'
import type { Weapp } from '../weapp/runtime/weapp'

/** One phone that goes from hand to hand in a village. */
export interface Day {
  cloud: LocalCloud
  /** Gives the phone to a persona, at home unless another page is named; his taps are counted from there. */
  handTo: (who: string, page?: string) => Promise<Weapp>
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
