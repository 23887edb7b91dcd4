import type { Player } from './shapes'

let current: { sound: HTMLAudioElement; end: (how: 'ended' | 'failed') => void } | null = null

function end(how: 'ended' | 'failed'): void {
  const ended = current
  current = null
  ended?.sound.pause()
  ended?.end(how)
}

/** The browser's player, one sound at a time. */
export const player: Player = {
  play(source, onEnd) {
    end('ended')
    const sound = new Audio(source)
    current = { sound, end: onEnd }
    const endThis = (how: 'ended' | 'failed'): void => {
      if (current?.sound === sound) end(how)
    }
    sound.addEventListener('ended', () => endThis('ended'))
    sound.play().catch(() => endThis('failed'))
  },
  stop: () => end('ended'),
}
