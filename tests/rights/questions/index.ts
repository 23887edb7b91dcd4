import type { Questions } from '../question'
import { bookingQuestions } from './booking'
import { noticeQuestions } from './notice'
import { peopleQuestions } from './people'
import { privacyQuestions } from './privacy'
import { requestQuestions } from './request'

/** Every question of the table; the check fails for an operation about which nothing is asked. */
export const questions: Questions = {
  ...bookingQuestions,
  ...noticeQuestions,
  ...peopleQuestions,
  ...privacyQuestions,
  ...requestQuestions,
}
