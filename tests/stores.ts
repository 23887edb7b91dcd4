import { RootStore } from '../src/app/stores/root-store'
import { personaOf } from '../src/local/personas'
import { phoneFiles, type Hands } from './phone-files'
import { withSubStores, type SubStores } from './sub-stores'
import type { Village } from './village'

let keys = 0

/** The app's own stores in the hands of one persona, over the real functions of this village. */
export function storesOf(village: Village, who: string): RootStore & SubStores & Hands {
  const { openid } = personaOf(who)
  const kept = new Map<string, unknown>()
  const hands: Hands = { chosen: [], said: null, offline: false, onNetwork: [], deaf: false, slow: null }
  const stores = new RootStore({
    async callFunction(place, event) {
      if (hands.offline) throw new Error('request:fail')
      const { slow } = hands
      hands.slow = null
      const answer = await village.cloud.ask(place, event, openid)
      await slow
      if ('errCode' in answer) throw new Error(answer.errMsg)
      if (hands.deaf) throw new Error('request:fail timeout')
      return answer.result
    },
    keep: { read: (name) => kept.get(name), write: (name, value) => void kept.set(name, value) },
    fontScale: 1,
    newKey: () => `store-key-${++keys}`,
    ...phoneFiles(hands, village.cloud.url, openid),
  })
  return handsOn(withSubStores(stores), hands)
}

/** The stores with the hands' settings on them: setting one is what the person does next. */
function handsOn<S extends RootStore>(stores: S, hands: Hands): S & Hands {
  for (const name of ['chosen', 'said', 'offline', 'onNetwork', 'deaf', 'slow'] as const)
    Object.defineProperty(stores, name, {
      get: () => hands[name],
      set: (value) => Object.assign(hands, { [name]: value as unknown }),
    })
  return stores as S & Hands
}

/** Counts the questions that the cloud is asked from now on: it reads who asks once for each. */
export function countQuestions({ cloud }: Village): { asked: () => number } {
  let asked = 0
  cloud.emulator.onCall(({ action, collection, worker }) => {
    const isIdentity = action === 'database.aggregateDocuments' && collection === 'accounts'
    if (isIdentity && /^(api|office)-/.test(worker)) asked += 1
  })
  return { asked: () => asked }
}
