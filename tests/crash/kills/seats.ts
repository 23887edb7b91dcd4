import type { Findings, Stored } from './book'

export const SEATS = 40

type Word = 'asked' | 'taken' | 'declined'

/** What the writers know of the sessions on which all of them ask for seats at once; keys are `sessions/<id>`. */
export class SeatBook {
  private readonly sessions = new Map<string, Map<string, Word>>()

  /** A session that is there, with all its seats free. */
  open(session: string): void {
    this.sessions.set(session, new Map())
  }

  note(session: string, token: string, word: Word): void {
    this.sessions.get(session)?.set(token, word)
  }

  /** Each seat that was promised is there once, no other one, and seats and what is left make the whole. */
  compare(there: ReadonlyMap<string, Stored>): Findings {
    const findings: Findings = { lost: [], phantom: [], half: [] }
    for (const session of there.keys()) if (!this.sessions.has(session)) findings.phantom.push(session)
    for (const [session, words] of this.sessions) {
      const found = there.get(session) as (Stored & { left: number; roster: string[] }) | undefined
      if (found) this.compareRoster(session, words, found, findings)
      else findings.lost.push(session)
    }
    return findings
  }

  private compareRoster(
    session: string,
    words: ReadonlyMap<string, Word>,
    { left, roster }: { left: number; roster: string[] },
    findings: Findings,
  ): void {
    for (const [token, word] of words)
      if (word === 'taken' && !roster.includes(token)) findings.lost.push(`${session} ${token}`)
    roster.forEach((token, place) => {
      const isKnown = words.has(token) && words.get(token) !== 'declined'
      if (!isKnown || roster.indexOf(token) !== place) findings.phantom.push(`${session} ${token}`)
    })
    if (left + roster.length !== SEATS) findings.half.push(`${session} left ${left}, taken ${roster.length}`)
  }
}
