import { refuses } from './phone'
import { asksPrivacy } from './privacy'
import { keepFile } from './temp-files'

type Listener = (told: object) => void
interface Options {
  duration?: number
  format?: string
}

const defaultDuration = 60_000
const listeners: Record<string, Listener> = {}
const on = (name: string) => (listener: Listener) => {
  listeners[name] = listener
}
const tell = (name: string, told: object = {}): void => listeners[name]?.(told)

let running: MediaRecorder | undefined

async function record({ duration = defaultDuration, format = 'aac' }: Options): Promise<void> {
  const sound = await navigator.mediaDevices.getUserMedia({ audio: true })
  const recorder = new MediaRecorder(sound)
  const pieces: Blob[] = []
  const began = performance.now()
  const limit = setTimeout(() => recorder.stop(), duration)
  running = recorder
  recorder.ondataavailable = ({ data }) => pieces.push(data)
  recorder.onstop = () => {
    clearTimeout(limit)
    for (const track of sound.getTracks()) track.stop()
    const file = new Blob(pieces, { type: recorder.mimeType })
    const length = Math.min(Math.round(performance.now() - began), duration)
    tell('stop', { tempFilePath: keepFile(file, format), duration: length, fileSize: file.size })
  }
  recorder.start()
  tell('start')
}

function start(options: Options = {}): void {
  const fail = (why: string): void => tell('error', { errMsg: `operateRecorder:fail ${why}` })
  if (refuses('record')) fail('auth deny')
  else if (running?.state === 'recording') fail('is recording or paused')
  else
    asksPrivacy('operateRecorder')
      .then(() => record(options))
      .catch((trouble: unknown) => fail(String(trouble)))
}

function stop(): void {
  if (running && running.state !== 'inactive') running.stop()
  else tell('error', { errMsg: 'operateRecorder:fail recorder not start' })
}

const manager = {
  start,
  stop,
  pause: () => {
    running?.pause()
    tell('pause')
  },
  resume: () => {
    running?.resume()
    tell('resume')
  },
  onStart: on('start'),
  onStop: on('stop'),
  onPause: on('pause'),
  onResume: on('resume'),
  onError: on('error'),
  onFrameRecorded: on('frame'),
  onInterruptionBegin: on('interruptionBegin'),
  onInterruptionEnd: on('interruptionEnd'),
}

/**
 * The one recorder of the phone, over the browser's (fake) microphone. The bytes are what the browser records
 * (WebM); the file's ending is the format that was asked for.
 */
export const getRecorderManager = (): typeof manager => manager
