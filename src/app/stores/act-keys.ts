/** The keys of what is sent: the same act again, while no answer came, goes out under the same key. */
export class ActKeys {
  /** The act that got no answer, and its key. */
  private unanswered: { act: string; key: string } | null = null

  constructor(private readonly newKey: () => string) {}

  /** The key for this act, said in words that no other act has. */
  keyFor(act: string): string {
    const key = this.unanswered?.act === act ? this.unanswered.key : this.newKey()
    this.unanswered = { act, key }
    return key
  }

  /** To be told each reply: any answer of the cloud, a refusal too, ends the act; no network does not. */
  heard(reply: { ok: true } | { ok: false; refusal: string }): void {
    if (reply.ok || reply.refusal !== 'no-network') this.unanswered = null
  }
}
