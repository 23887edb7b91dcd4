import { always, type Questions } from '../question'

const basis = { how: 'phone', words: '让闺女听着' }

export const toldQuestions: Questions = {
  'told.of': ({ target }) => ({ personId: target.person.id }),
  'told.of#child': ({ target }) => ({ personId: target.home.child.id }),
  'told.of#own': always({}),
  'told.set': ({ target }) => ({ personId: target.person.id, topic: 'meal', to: [], basis }),
  'told.set#child': ({ target }) => ({ personId: target.home.child.id, topic: 'class', to: null, basis }),
}
