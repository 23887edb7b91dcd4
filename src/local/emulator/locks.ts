/** Who holds what while transactions are open; names are documents and keys of unique indexes. */
export class Locks {
  private readonly holders = new Map<string, string>()
  private readonly waiting = new Set<() => void>()

  /** Whether one of the names is held by somebody other than `owner`. */
  heldByOther(names: readonly string[], owner: string | null): boolean {
    return names.some((name) => {
      const holder = this.holders.get(name)
      return holder !== undefined && holder !== owner
    })
  }

  take(names: readonly string[], owner: string): void {
    for (const name of names) this.holders.set(name, owner)
  }

  /** Lets go of everything an owner holds and wakes who waits. */
  release(owner: string): void {
    for (const [name, holder] of this.holders) if (holder === owner) this.holders.delete(name)
    const woken = [...this.waiting]
    this.waiting.clear()
    for (const wake of woken) wake()
  }

  /** Resolves true at the next release, false after `ms` (real time). */
  nextRelease(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer)
        resolve(true)
      }
      const timer = setTimeout(() => {
        this.waiting.delete(wake)
        resolve(false)
      }, ms)
      this.waiting.add(wake)
    })
  }
}
