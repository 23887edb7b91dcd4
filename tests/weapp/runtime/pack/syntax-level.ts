import { parse, type Token } from 'acorn'

/**
 * The newest JavaScript that every supported phone (iOS 12, Chrome 67) parses. ES2019's syntax, `catch {` alone,
 * came with iOS 11.3 and Chrome 66; ES2020's `?.` and `??` only with iOS 13.4 and Chrome 80.
 */
export const syntaxLevel = 2019

/** One sentence for each script that an old phone could not parse. */
export function syntaxProblems(scripts: Record<string, string>): string[] {
  return Object.entries(scripts).flatMap(([file, text]) => {
    const problems: string[] = []
    const onToken = (token: Token): void => {
      if (looksBehind(token)) problems.push(`${file} holds a look-behind, which no iOS before 16.4 parses`)
    }
    try {
      parse(text, { ecmaVersion: syntaxLevel, sourceType: 'script', onToken })
    } catch (trouble) {
      problems.push(`${file} is not ES${syntaxLevel}: ${String(trouble)}`)
    }
    return problems
  })
}

// Look-behind is ES2018 and Chrome 62, so the level alone would let it through.
function looksBehind(token: Token): boolean {
  const value = (token as { value?: unknown }).value as { pattern?: string } | undefined
  return token.type.label === 'regexp' && /\(\?<[=!]/.test(value?.pattern ?? '')
}
