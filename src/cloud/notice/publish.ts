import { createHash } from 'node:crypto'
import { no } from '../../domain/answer'
import { canonicalText } from '../../domain/notice/canonical'
import { publishNotice } from '../../domain/notice/steps'
import { textsOf } from '../../domain/notice/texts'
import type { Handler } from '../api/handler'
import { isFitText } from '../platform/moderation'
import { takeStep } from './take-step'

/** notice.publish: WeChat looks at the words, then the content is sealed by its hash. */
export const publish: Handler<'notice.publish'> = (input, context) =>
  takeStep(
    {
      ...input,
      action: 'publish',
      async decide(notice, actor) {
        const decided = publishNotice(notice, actor)
        if (!decided.ok) return decided
        const words = textsOf(notice.content).map(({ text }) => text)
        return (await isFitText(context.openid, words.join('\n'))) ? decided : no('unfit-words')
      },
      beside: (notice) => ({
        publishedKey: `${context.now}:${notice.id}`,
        hash: createHash('sha256').update(canonicalText(notice)).digest('hex'),
      }),
    },
    context,
  )
