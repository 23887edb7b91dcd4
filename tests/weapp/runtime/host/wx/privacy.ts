import { settings } from '../given'
import { phone, refuses } from './phone'
import { WxError } from './promised'

interface Said {
  event: 'agree' | 'disagree' | 'exposureAuthorization'
  buttonId?: string
}
type Listener = (resolve: (said: Said) => void, info: { referrer: string }) => void

/** Whether the person of this phone has agreed to the app's privacy guide, and whether the agree button was tapped. */
const guide = { agreed: settings.privacyAgreed, tapped: false }
let listener: Listener | null = null

const refused = (name: string): WxError =>
  new WxError(`${name}:fail privacy permission is not authorized`, 104)

const wasTapped = (): boolean => guide.tapped

/**
 * What WeChat does before an interface that takes personal data (`__usePrivacyCheck__`): it holds the call until the
 * app's own sheet has an answer; a yes counts only by the button of open type `agreePrivacyAuthorization`.
 */
export async function asksPrivacy(name: string): Promise<void> {
  if (refuses('privacy')) throw refused(name)
  if (guide.agreed) return
  const ask = listener
  if (!ask) throw refused(name)
  guide.tapped = false
  const said = await new Promise<Said>((resolve) => ask(resolve, { referrer: name }))
  if (said.event !== 'agree' || !wasTapped()) throw refused(name)
  guide.agreed = true
}

/** The tap on the button that WeChat takes as the yes. */
export function tapAgree(): void {
  guide.tapped = true
}

/** Puts the question in front of an interface. */
export const asking =
  <Options, Result>(name: string, act: (options: Options) => Result | Promise<Result>) =>
  async (options: Options): Promise<Result> => {
    await asksPrivacy(name)
    return act(options)
  }

export const privacyApi = {
  onNeedPrivacyAuthorization: (wanted: Listener): void => {
    listener = wanted
  },
  offNeedPrivacyAuthorization: (): void => {
    listener = null
  },
}

export const privacyPromises = {
  requirePrivacyAuthorize: () => asksPrivacy('requirePrivacyAuthorize'),
  getPrivacySetting: () => ({
    needAuthorization: !guide.agreed,
    privacyContractName: '《邻里通小程序隐私保护指引》',
  }),
  openPrivacyContract: (): void => {
    phone.openedGuide += 1
  },
}
