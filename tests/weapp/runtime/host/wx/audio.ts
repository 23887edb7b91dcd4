import { addressOf } from './temp-files'

type Listener = (told: object) => void
// WeChat's event names and the browser's for the same.
const events: Record<string, string> = {
  Canplay: 'canplay',
  Play: 'play',
  Pause: 'pause',
  Ended: 'ended',
  TimeUpdate: 'timeupdate',
  Waiting: 'waiting',
  Seeking: 'seeking',
  Seeked: 'seeked',
}

/** `wx.createInnerAudioContext()` over an audio element of the browser. */
export function createInnerAudioContext(): object {
  const sound = new Audio()
  const stopped = new Set<Listener>()
  let source = ''
  const context = {
    startTime: 0,
    autoplay: false,
    obeyMuteSwitch: true,
    get src() {
      return source
    },
    set src(next: string) {
      source = next
      void addressOf(next).then((address) => {
        sound.src = address
        if (context.autoplay) void sound.play()
      })
    },
    get duration() {
      return Number.isFinite(sound.duration) ? sound.duration : 0
    },
    get currentTime() {
      return sound.currentTime
    },
    get paused() {
      return sound.paused
    },
    get loop() {
      return sound.loop
    },
    set loop(next: boolean) {
      sound.loop = next
    },
    get playbackRate() {
      return sound.playbackRate
    },
    set playbackRate(next: number) {
      sound.playbackRate = next
    },
    // The address of the source may still be on its way when the app calls play.
    play: () =>
      void addressOf(source)
        .then(() => sound.play())
        .catch(() => undefined),
    pause: () => sound.pause(),
    stop: () => {
      sound.pause()
      sound.currentTime = 0
      for (const tell of stopped) tell({})
    },
    seek: (seconds: number) => {
      sound.currentTime = seconds
    },
    destroy: () => sound.removeAttribute('src'),
    onStop: (listener: Listener) => void stopped.add(listener),
    offStop: () => stopped.clear(),
    onError: (listener: Listener) =>
      sound.addEventListener('error', () => listener({ errCode: 10003, errMsg: sound.error?.message ?? '' })),
    offError: () => undefined,
  }
  return Object.assign(
    context,
    ...Object.entries(events).map(([name, type]) => subscribe(sound, name, type)),
  ) as object
}

function subscribe(sound: HTMLAudioElement, name: string, type: string): object {
  const known = new Map<Listener, () => void>()
  return {
    [`on${name}`]: (listener: Listener) => {
      const tell = (): void => listener({})
      known.set(listener, tell)
      sound.addEventListener(type, tell)
    },
    [`off${name}`]: (listener?: Listener) => {
      const gone = listener ? [known.get(listener)] : [...known.values()]
      for (const tell of gone) if (tell) sound.removeEventListener(type, tell)
    },
  }
}
