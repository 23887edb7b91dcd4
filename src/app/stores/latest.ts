/**
 * On a slow network an answer may come after the next question was asked. Only the answer to the last question is
 * shown: another one would put the wrong thing under the finger.
 */
export class Latest {
  private asked = 0

  /** Begins a question; what is given tells later whether it is still the last one. */
  begin(): () => boolean {
    this.asked += 1
    const mine = this.asked
    return () => mine === this.asked
  }
}
