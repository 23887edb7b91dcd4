import type { Keep } from '../device/shapes'

/** What was typed and not sent yet, kept on the phone by what it belongs to. */
export class Drafts {
  constructor(
    private readonly keep: Keep,
    private readonly name: string,
  ) {}

  read(id: string): string {
    return this.all[id] ?? ''
  }

  write(id: string, words: string): void {
    const others = Object.entries(this.all).filter(([name]) => name !== id)
    this.keep.write(this.name, Object.fromEntries(words ? [...others, [id, words]] : others))
  }

  private get all(): Record<string, string> {
    return (this.keep.read(this.name) as Record<string, string> | '' | undefined) || {}
  }
}
