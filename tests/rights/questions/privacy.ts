import { always, type Questions } from '../question'

export const privacyQuestions: Questions = {
  'privacy.whoLooked': always({}),
  'privacy.whoLooked#child': ({ target }) => ({ personId: target.home.child.id }),
  'privacy.whoLooked#adult': ({ target }) => ({ personId: target.person.id }),
  'privacy.audits': ({ target }) => ({ villageId: target.home.villageId }),
}
