import type { HandlersOf } from '../api/handler'
import { acting } from './act'
import { file } from './file'
import { desk, mine, one } from './read'

/** The handlers of requests. */
export const requestHandlers = {
  'request.file': file,
  'request.mine': mine,
  'request.one': one,
  'request.desk': desk,
  'request.accept': acting(() => ({ action: 'accept' })),
  'request.pass': acting(({ desk }) => ({ action: 'pass', ...(desk && { desk }) })),
  'request.take': acting(() => ({ action: 'take' })),
  'request.answer': acting(() => ({ action: 'answer' })),
  'request.decline': acting(() => ({ action: 'decline' })),
  'request.ask': acting(() => ({ action: 'ask' })),
  'request.schedule': acting(({ date }) => ({ action: 'schedule', date })),
  'request.resume': acting(() => ({ action: 'resume' })),
  'request.reply': acting(() => ({ action: 'reply' })),
  'request.add': acting(() => ({ action: 'add' })),
  'request.withdraw': acting(() => ({ action: 'withdraw' })),
  'request.agree': acting(() => ({ action: 'agree' })),
  'request.recordYes': acting(({ basis }) => ({ action: 'record-yes', basis })),
  'request.refuse': acting(() => ({ action: 'refuse' })),
  'request.rate': acting(({ solved, satisfaction, contacted = null }) => ({
    action: solved ? 'rate' : 'not-solved',
    rating: { solved, satisfaction, contacted },
  })),
  'request.tell': acting(({ solved, satisfaction }) => ({
    action: solved ? 'tell' : 'tell-unsolved',
    rating: { solved, satisfaction, contacted: null },
  })),
  'request.reopen': acting(() => ({ action: 'reopen' })),
} satisfies Partial<HandlersOf<'api'>>
