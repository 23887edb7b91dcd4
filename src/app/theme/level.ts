/** How large everything is: standard, elder, elder largest. Elder mode is big or huge. */
export const levels = ['std', 'big', 'huge'] as const
export type Level = (typeof levels)[number]

/** The age from which the larger level is offered first. */
const elderAge = 60

interface LevelFacts {
  /** What the person once chose on this phone, if anything. */
  chosen?: Level | null
  /** WeChat's fontSizeScaleFactor: 1 standard, 1.4 in care mode, 1.75 at the phone's largest. */
  fontScale: number
  age?: number | null
}

/**
 * The text level of a page: what was chosen; else what the phone's own font size says
 * (below 1.2 standard, below 1.6 big, else huge); from 60 years on at least big.
 */
export function chooseLevel({ chosen, fontScale, age }: LevelFacts): Level {
  if (chosen) return chosen
  if (fontScale >= 1.6) return 'huge'
  if (fontScale >= 1.2) return 'big'
  return age != null && age >= elderAge ? 'big' : 'std'
}

/** Whether the elder layout stands: one column, fewer choices, words above values. */
export function isElder(level: Level): boolean {
  return level !== 'std'
}
