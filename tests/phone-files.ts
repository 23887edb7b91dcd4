import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type {
  ChoosePictures,
  ChooseSheet,
  LocalFile,
  OpenFile,
  Player,
  Recorder,
  Upload,
  WatchNetwork,
  WatchPrivacy,
} from '../src/app/device/shapes'

/** What a person at a phone without a screen does next; a test sets it. */
export interface Hands {
  /** Paths of the files that he chooses. */
  chosen: string[]
  /** What he says; null is a touch, and `refused` that he does not let the app listen. */
  said: { path: string; seconds: number } | null | 'refused'
  offline: boolean
  /** Who wants to hear that there is a network again. */
  onNetwork: (() => void)[]
  /** What is asked arrives, and its answer is lost on the way back. */
  deaf: boolean
  /** The next answer comes only after this; those behind it overtake it. */
  slow: Promise<unknown> | null
}

interface PhoneFiles {
  recorder: Recorder
  choosePictures: ChoosePictures
  chooseSheet: ChooseSheet
  upload: Upload
  player: Player
  watchPrivacy: WatchPrivacy
  watchNetwork: WatchNetwork
  openFile: OpenFile
}

const fileAt = (place: string): LocalFile => ({
  path: place,
  bytes: statSync(place).size,
  name: path.basename(place),
})

/** Files of this machine in the place of the phone's; what is uploaded goes through the local cloud's own door. */
export function phoneFiles(hands: Hands, cloudUrl: string, openid: string): PhoneFiles {
  return {
    recorder: {
      start: () => Promise.resolve(hands.said === 'refused' ? 'refused' : 'recording'),
      stop: () => {
        const { said } = hands
        const heard = said && said !== 'refused' ? { ...fileAt(said.path), seconds: said.seconds } : null
        return Promise.resolve(heard)
      },
    },
    choosePictures: (most) => Promise.resolve(hands.chosen.slice(0, most).map(fileAt)),
    chooseSheet: () => Promise.resolve(hands.chosen.slice(0, 1).map(fileAt)[0] ?? null),
    async upload(file, cloudPath, onShare) {
      if (hands.offline) throw new Error('uploadFile:fail network')
      const answer = await fetch(`${cloudUrl}/_local/files?path=${encodeURIComponent(cloudPath)}`, {
        method: 'PUT',
        headers: { 'x-wx-openid': openid },
        body: readFileSync(file.path),
      })
      onShare?.(1)
      return ((await answer.json()) as { fileID: string }).fileID
    },
    // No loudspeaker: every sound is over at once.
    player: { play: (_, onEnd) => onEnd('ended'), stop: () => undefined },
    watchPrivacy: () => undefined,
    watchNetwork: (onBack) => hands.onNetwork.push(onBack),
    async openFile(url) {
      if (!(await fetch(url)).ok) throw new Error('downloadFile:fail')
    },
  }
}
