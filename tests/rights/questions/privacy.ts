import { consentVersion } from '../../../src/domain/privacy/consent'
import { personaOf } from '../../../src/local/personas'
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
  'privacy.mine': always({}),
  'privacy.export': always({}),
  'privacy.setPhone': ({ world }) => ({ code: `phone-${personaOf('visitor').openid}~${world.key()}` }),
  'privacy.deleteOwn': always({ what: 'recordings' }),
  'privacy.unbind': always({}),
  'privacy.retentionDue': always({}),
  'privacy.audits': ({ target }) => ({ villageId: target.home.villageId }),
}
