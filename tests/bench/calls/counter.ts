import type { LocalCloud } from '../../../src/local/open-local-cloud'

/** The functions that people call; what the clock or WeChat's pushes set off is not theirs. */
const peoplesWorker = /^(api|office)-/

/** Counts the database calls behind what people call: identity and projections are among them. */
export class Counter {
  private counted = 0
  private readonly stop: () => void

  constructor({ emulator }: Pick<LocalCloud, 'emulator'>) {
    this.stop = emulator.onCall(({ worker }) => {
      if (peoplesWorker.test(worker)) this.counted += 1
    })
  }

  /** Runs something and answers what it gave, with the database calls it made. */
  async during<T>(work: () => Promise<T>): Promise<{ value: T; db: number }> {
    const before = this.counted
    const value = await work()
    return { value, db: this.counted - before }
  }

  close(): void {
    this.stop()
  }
}
