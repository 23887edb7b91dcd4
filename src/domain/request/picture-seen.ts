import { addMinutes, type Moment } from '../calendar/moment'

/** What WeChat's check has said of a picture; null when it could not be asked. */
export interface PictureCheck {
  uploaderId: string
  /** `held`: it may break WeChat's rules, and is shown to its uploader alone. */
  result: 'asked' | 'passed' | 'held' | null
  askedAt: Moment | null
}

/** WeChat answers within half an hour; when no answer came by then, none will (platform's own limit, doubled). */
const answerMinutes = 60

/**
 * May this person see the picture? Until the check has passed it only its uploader and the one who answers the
 * request see it (product.md §3); a check that never answers hides nothing for good.
 */
export function maySeePicture(
  check: PictureCheck | undefined,
  viewer: { personId: string; answers: boolean },
  now: Moment,
): boolean {
  if (!check || check.uploaderId === viewer.personId) return true
  if (check.result === 'held') return false
  if (check.result !== 'asked' || !check.askedAt) return true
  return viewer.answers || addMinutes(check.askedAt, answerMinutes) <= now
}
