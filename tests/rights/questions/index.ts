import type { Questions } from '../question'
import { bookingQuestions } from './booking'
import { classQuestions } from './class'
import { careQuestions } from './care'
import { dutyQuestions } from './duty'
import { centerQuestions } from './center'
import { livesQuestions } from './lives'
import { noticeQuestions } from './notice'
import { peopleQuestions } from './people'
import { privacyQuestions } from './privacy'
import { requestQuestions } from './request'
import { termQuestions } from './term'
import { toldQuestions } from './told'

/** Every question of the table; the check fails for an operation about which nothing is asked. */
export const questions: Questions = {
  ...bookingQuestions,
  ...careQuestions,
  ...dutyQuestions,
  ...centerQuestions,
  ...classQuestions,
  ...livesQuestions,
  ...noticeQuestions,
  ...peopleQuestions,
  ...privacyQuestions,
  ...requestQuestions,
  ...termQuestions,
  ...toldQuestions,
}
