import { RootStore } from '../src/app/stores/root-store'
import { personaOf } from '../src/local/personas'
import type { Village } from './village'

let keys = 0

/** The app's own stores in the hands of one persona, over the real functions of this village. */
export function storesOf(village: Village, who: string): RootStore & { offline: boolean } {
  const kept = new Map<string, unknown>()
  const stores = Object.assign(
    new RootStore({
      async callFunction(place, event) {
        if (stores.offline) throw new Error('request:fail')
        const answer = await village.cloud.ask(place, event, personaOf(who).openid)
        if ('errCode' in answer) throw new Error(answer.errMsg)
        return answer.result
      },
      keep: { read: (name) => kept.get(name), write: (name, value) => void kept.set(name, value) },
      async upload(file, cloudPath) {
        const response = await fetch(`${village.cloud.url}/_local/files?path=${cloudPath}`, {
          method: 'PUT',
          headers: { 'x-wx-openid': personaOf(who).openid },
          body: new Uint8Array(file.bytes),
        })
        return ((await response.json()) as { fileID: string }).fileID
      },
      recorder: { start: () => Promise.resolve('refused'), stop: () => Promise.resolve(null) },
      choosePictures: () => Promise.resolve([]),
      chooseSheet: () => Promise.resolve(null),
      player: { play: (_, onEnd) => onEnd('failed'), stop: () => undefined },
      fontScale: 1,
      newKey: () => `store-key-${++keys}`,
    }),
    { offline: false },
  )
  return stores
}
