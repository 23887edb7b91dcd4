/** The time of day that somebody typed (`19:00`, `19点`, `19点半`, `7`), as `HH:mm`; null when it is none. */
export function timeOfTyped(typed: string): string | null {
  const match = /^(\d{1,2})(?:[:：点时](半|\d{1,2})?分?)?$/.exec(typed.replace(/\s/g, ''))
  if (!match) return null
  const [, hour = '', part = '0'] = match
  const minute = part === '半' ? '30' : part
  if (Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}
