import { consentVersion } from '../../../src/domain/privacy/consent'
import { always, type Questions } from '../question'

/** Of the text that is read now. */
const version = consentVersion

export const privacyQuestions: Questions = {
  'privacy.whoLooked': always({}),
  'privacy.whoLooked#child': ({ target }) => ({ personId: target.home.child.id }),
  'privacy.whoLooked#adult': ({ target }) => ({ personId: target.person.id }),
  'privacy.giveConsent': ({ target }) => ({ ...{ personId: target.person.id, kind: 'allergy' }, version }),
  'privacy.giveConsent#clinic': ({ target }) => ({
    ...{ personId: target.person.id, kind: 'clinic' },
    version,
  }),
  'privacy.giveConsent#child': ({ target }) => ({
    ...{ personId: target.home.child.id, kind: 'child' },
    version,
  }),
  'privacy.withdrawConsent': ({ target }) => ({ personId: target.person.id, kind: 'voice' }),
  'privacy.withdrawConsent#clinic': ({ target }) => ({ personId: target.person.id, kind: 'clinic' }),
  'privacy.withdrawConsent#child': ({ target }) => ({ personId: target.home.child.id, kind: 'child' }),
  'privacy.retentionDue': always({}),
  'privacy.audits': ({ target }) => ({ villageId: target.home.villageId }),
}
