import { record } from '../record'
import { phone, refuses } from './phone'
import { asking, asksPrivacy, privacyPromises } from './privacy'

function requestSubscribeMessage({ tmplIds }: { tmplIds: string[] }): object {
  if (tmplIds.length > 3) throw new Error('Templates count out of max bounds')
  const answer = refuses('subscribe') ? 'reject' : 'accept'
  return Object.fromEntries(tmplIds.map((id) => [id, answer]))
}

function makePhoneCall({ phoneNumber }: { phoneNumber: string }): void {
  if (refuses('call')) throw new Error('cancel')
  record.dialled.push(phoneNumber)
}

function scanCode(): object {
  if (phone.scan === undefined) throw new Error('cancel')
  return { result: phone.scan, scanType: 'QR_CODE', charSet: 'utf-8', path: '' }
}

async function authorize({ scope }: { scope: string }): Promise<void> {
  if (scope === 'scope.record') await asksPrivacy('authorize')
  if (scope === 'scope.record' && refuses('record')) throw new Error('auth deny')
}

const settingsNow = (): object => ({ authSetting: refuses('record') ? { 'scope.record': false } : {} })

/** What asks the person, or another part of the phone. The answers are set by the test in `phone`. */
export const askPromises = {
  requestSubscribeMessage,
  makePhoneCall,
  ...privacyPromises,
  scanCode,
  authorize,
  getSetting: settingsNow,
  openSetting: settingsNow,
  login: () => ({ code: 'local-login-code' }),
  checkSession: () => undefined,
  getNetworkType: () => ({ networkType: phone.networkType }),
  setClipboardData: asking('setClipboardData', ({ data }: { data: string }) => {
    record.clipboard = data
  }),
  getClipboardData: asking('getClipboardData', () => ({ data: record.clipboard })),
  vibrateShort: () => undefined,
  vibrateLong: () => undefined,
  setKeepScreenOn: () => undefined,
}
