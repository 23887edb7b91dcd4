import {
  changeNotice,
  checkNotice,
  decideNotice,
  postNotice,
  sendBackNotice,
} from '../../domain/notice/steps'
import { no } from '../../domain/answer'
import type { Handler } from '../api/handler'
import { isFitText } from '../platform/moderation'
import { takeStep } from './take-step'

/** notice.change */
export const change: Handler<'notice.change'> = ({ content, ...about }, context) =>
  takeStep(
    { ...about, action: 'change', decide: (notice, actor) => changeNotice(notice, content, actor) },
    context,
  )

/** notice.check */
export const check: Handler<'notice.check'> = ({ opinion, letPass, ...about }, context) =>
  takeStep(
    {
      ...about,
      action: 'check',
      words: opinion,
      decide: (notice, actor) => checkNotice(notice, { opinion, letPass }, actor),
    },
    context,
  )

/** notice.sendBack */
export const sendBack: Handler<'notice.sendBack'> = ({ reason, ...about }, context) =>
  takeStep(
    {
      ...about,
      action: 'send-back',
      words: reason,
      decide: (notice, actor) => sendBackNotice(notice, reason, actor),
    },
    context,
  )

/** notice.decide */
export const decide: Handler<'notice.decide'> = ({ date, present, ...about }, context) =>
  takeStep(
    {
      ...about,
      action: 'decide',
      decide: (notice, actor) => decideNotice(notice, { date, present }, actor),
    },
    context,
  )

/** notice.post: where it hangs is read by everybody, so WeChat looks at those words too. */
export const post: Handler<'notice.post'> = ({ places, from, to, ...about }, context) =>
  takeStep(
    {
      ...about,
      action: 'post',
      async decide(notice, actor) {
        const decided = postNotice(notice, { places, from, to }, actor)
        if (!decided.ok) return decided
        return (await isFitText(context.openid, places.join('\n'))) ? decided : no('unfit-words')
      },
    },
    context,
  )
