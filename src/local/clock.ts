/**
 * The village's clock, shared with every worker through one piece of memory: real time plus an offset, or
 * standing still. Function time-outs, transactions and signatures stay on real time (agreements §3).
 */
export class VillageClock {
  /** [0] offset to real time in ms, [1] the epoch ms at which it stands, NaN while it runs. */
  readonly memory = new SharedArrayBuffer(16)
  private readonly cells = new Float64Array(this.memory)

  constructor(start: number | null = null, moving = true) {
    this.cells[1] = NaN
    if (start !== null) this.set(start, moving)
  }

  /** Epoch ms of the village. */
  now(): number {
    return villageNow(this.cells, Date.now())
  }

  isMoving(): boolean {
    return Number.isNaN(this.cells[1])
  }

  /** Sets the clock; it runs on from there, or stands still. */
  set(epoch: number, moving: boolean): void {
    this.cells[0] = epoch - Date.now()
    this.cells[1] = moving ? NaN : epoch
  }
}

/** Reads the shared cells against real time. */
export function villageNow(cells: Float64Array, real: number): number {
  const standing = cells[1] ?? NaN
  return Number.isNaN(standing) ? real + (cells[0] ?? 0) : standing
}
