import type { InputOf, OutputOf } from '../../src/contract'
import type { PersonDocument } from '../../src/cloud/people/documents'
import { personaOf } from '../../src/local/personas'
import { oneInHand, type Eyes } from '../weapp/in-hand'
import { openWeapp, type BuiltWeapp } from '../weapp/runtime/open-weapp'
import { openService } from '../booking/small-village'
import { seed } from '../booking/seed'
import { idOf, openRequestVillage, villageId } from '../request/small-village'
import { valueOf, type Village } from '../village'

/** The matter of the day. */
export const lamp = { words: '3巷东头路灯不亮，晚上摔了人', category: 'facilities' as const, bypass: false }

/** Somebody of the register who is bound to nobody's phone. */
const neighbour: PersonDocument = {
  _id: 'pneighbour00',
  name: '郑玉堂',
  birth: '1951-06',
  gender: null,
  phone: '19900000077',
  villageId,
  householdId: 'h70000000000',
  laneId: 'l30000000000',
  relation: null,
  livesAlone: false,
  note: null,
}

/** The village of requests with its kitchen open, and a neighbour who is not bound yet. */
export async function openStaffVillage(): Promise<Village> {
  const village = await openRequestVillage()
  await openService(village.cloud, 'canteen')
  await seed(village.cloud, { people: [neighbour] })
  return village
}

/** Files something for somebody and gives its id. */
export async function filed(
  village: Village,
  who: string,
  more: Partial<InputOf<'request.file'>> = {},
): Promise<string> {
  return valueOf(await village.tell(who, 'request.file', { ...lamp, ...more })).requestId
}

/** A lamp that the head has passed on to the village's officer. */
export async function passedOn(village: Village, words = lamp.words): Promise<string> {
  const requestId = await filed(village, 'daughter', { words })
  valueOf(await village.tell('group-head', 'request.pass', { requestId }))
  return requestId
}

/** A lamp that the head filed for the elder and the village answered. */
export async function answeredForElder(village: Village): Promise<string> {
  const basis = { how: 'in-person' as const, words: '你给我说说吧' }
  const requestId = await filed(village, 'group-head', { subjectId: idOf('elder'), basis })
  valueOf(await village.tell('group-head', 'request.pass', { requestId }))
  valueOf(await village.tell('director', 'request.answer', { requestId, words: '灯泡换好了' }))
  return requestId
}

/** The request as somebody sees it. */
export async function seenBy(
  village: Village,
  who: string,
  requestId: string,
): Promise<OutputOf<'request.one'>> {
  return valueOf(await village.ask(who, 'request.one', { requestId }))
}

/** For the top of a test file: a village for each test, and the phone of one of its people. */
export function staffVillages(): {
  readonly village: Village
  open(who: string, page?: string, eyes?: Eyes): Promise<BuiltWeapp>
} {
  let village: Village
  const hand = oneInHand()
  beforeEach(async () => {
    village = await openStaffVillage()
  })
  afterEach(() => village.close())
  return {
    get village() {
      return village
    },
    open: (who, page = 'pages/home/index', eyes = {}) =>
      hand.take(openWeapp({ cloudUrl: village.cloud.url, openid: personaOf(who).openid, page, ...eyes })),
  }
}
