import Taro from '@tarojs/taro'
import { heard, longestMs, type Heard } from './heard'
import type { Recorder } from './shapes'

type Begun = Awaited<ReturnType<Recorder['start']>>

/** What WeChat's one recorder is doing; it speaks through listeners that are set once. */
interface Turn {
  begun: (how: Begun) => void
  ended: (sound: Heard) => void
}

let manager: Taro.RecorderManager | null = null
let turn: Turn | null = null
let begun: Promise<Begun> = Promise.resolve('refused')
let sound: Promise<Heard> = Promise.resolve(null)

function phone(): Taro.RecorderManager {
  if (manager) return manager
  manager = Taro.getRecorderManager()
  manager.onStart(() => turn?.begun('recording'))
  manager.onStop(({ tempFilePath, fileSize, duration }) => end(heard(tempFilePath, fileSize, duration)))
  manager.onError(() => end(null))
  return manager
}

function end(sounded: Heard): void {
  turn?.begun('refused')
  turn?.ended(sounded)
  turn = null
}

// WeChat asks the person at the first time only, and asks about privacy in the same window.
async function mayListen(): Promise<boolean> {
  return Taro.authorize({ scope: 'scope.record' }).then(
    () => true,
    () => false,
  )
}

async function begin(): Promise<Begun> {
  // The one before may still be ending.
  if (turn) await recorder.stop()
  sound = Promise.resolve(null)
  if (!(await mayListen())) return 'refused'
  const how = new Promise<Begun>((resolve) => {
    sound = new Promise((ended) => {
      turn = { begun: resolve, ended }
    })
  })
  phone().start({ duration: longestMs, format: 'mp3' })
  return how
}

/** The phone's recorder. Letting go while WeChat still asks for the microphone ends what then begins. */
export const recorder: Recorder = {
  start() {
    begun = begin()
    return begun
  },
  async stop() {
    if ((await begun) === 'recording' && turn) phone().stop()
    return sound
  },
}
