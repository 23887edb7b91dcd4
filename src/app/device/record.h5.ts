import { heard, longestMs, type Heard } from './heard'
import type { Recorder } from './shapes'

type Begun = Awaited<ReturnType<Recorder['start']>>

let running: MediaRecorder | null = null
let begun: Promise<Begun> = Promise.resolve('refused')
let sound: Promise<Heard> = Promise.resolve(null)

async function begin(): Promise<Begun> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    running = new MediaRecorder(stream)
    sound = soundOf(running, stream)
    running.start()
    return 'recording'
  } catch {
    return 'refused'
  }
}

/** Resolves when the recorder stops: by the person, or by itself after a minute. */
function soundOf(recorder: MediaRecorder, stream: MediaStream): Promise<Heard> {
  const pieces: Blob[] = []
  const began = performance.now()
  const limit = setTimeout(() => recorder.stop(), longestMs)
  recorder.ondataavailable = ({ data }) => pieces.push(data)
  return new Promise((resolve) => {
    recorder.onstop = () => {
      clearTimeout(limit)
      for (const track of stream.getTracks()) track.stop()
      const bytes = new Blob(pieces, { type: recorder.mimeType })
      resolve(heard(URL.createObjectURL(bytes), bytes.size, performance.now() - began))
    }
  })
}

/** The browser's recorder; its bytes are WebM or MP4, whatever the browser makes. */
export const recorder: Recorder = {
  start() {
    sound = Promise.resolve(null)
    begun = begin()
    return begun
  },
  async stop() {
    if ((await begun) === 'recording' && running?.state === 'recording') running.stop()
    return sound
  },
}
