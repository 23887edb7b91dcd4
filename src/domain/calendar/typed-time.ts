/** The time of day that somebody typed (`11:30`, `11：30`, `11点半`, `11点20分`, `9点`) as `HH:mm`; null when it is none. */
export function timeOfTyped(typed: string): string | null {
  const match = /^(\d{1,2})(?:[:：.点时](?:(半)|(\d{1,2})分?)?)$/.exec(typed.replace(/\s/g, ''))
  if (!match) return null
  const [, hours = '', half, minutes = '00'] = match
  const time = `${hours.padStart(2, '0')}:${half ? '30' : minutes.padStart(2, '0')}`
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null
}
