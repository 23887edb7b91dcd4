import { consentVersion, type ConsentKind } from '../../src/domain/privacy/consent'
import { valueOf, type Village } from '../village'

/** Lets somebody agree to one thing, for a person of the small village. */
export async function agree(
  village: Village,
  who: string,
  kind: ConsentKind,
  personId: string,
): Promise<void> {
  const wish = { personId, kind, version: consentVersion }
  valueOf(await village.tell(who, 'privacy.giveConsent', wish, `key-agree-${who}-${kind}-${personId}`))
}
