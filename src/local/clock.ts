/** How the village's time follows from real time: by an offset in ms, or standing at an epoch ms. */
export interface ClockState {
  offset: number
  standing: number | null
}

/**
 * The village's clock: real time plus an offset, or standing still. Every call of a function is told how it
 * stands; function time-outs, transactions and signatures stay on real time (agreements §3).
 */
export class VillageClock {
  private current: ClockState = { offset: 0, standing: null }

  constructor(start: number | null = null, moving = true) {
    if (start !== null) this.set(start, moving)
  }

  /** Epoch ms of the village. */
  now(): number {
    return villageNow(this.current, Date.now())
  }

  isMoving(): boolean {
    return this.current.standing === null
  }

  /** Sets the clock; it runs on from there, or stands still. */
  set(epoch: number, moving: boolean): void {
    this.current = { offset: epoch - Date.now(), standing: moving ? null : epoch }
  }

  state(): ClockState {
    return this.current
  }
}

/** The village's time at a real one, both epoch ms. */
export function villageNow({ offset, standing }: ClockState, real: number): number {
  return standing ?? real + offset
}
