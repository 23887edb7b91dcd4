import { record } from '../record'
import { phone, refuses } from './phone'

function requestSubscribeMessage({ tmplIds }: { tmplIds: string[] }): object {
  if (tmplIds.length > 3) throw new Error('Templates count out of max bounds')
  const answer = refuses('subscribe') ? 'reject' : 'accept'
  return Object.fromEntries(tmplIds.map((id) => [id, answer]))
}

function makePhoneCall({ phoneNumber }: { phoneNumber: string }): void {
  if (refuses('call')) throw new Error('cancel')
  record.dialled.push(phoneNumber)
}

function requirePrivacyAuthorize(): void {
  if (refuses('privacy')) throw new Error('user deny')
}

function scanCode(): object {
  if (phone.scan === undefined) throw new Error('cancel')
  return { result: phone.scan, scanType: 'QR_CODE', charSet: 'utf-8', path: '' }
}

function authorize({ scope }: { scope: string }): void {
  if (scope === 'scope.record' && refuses('record')) throw new Error('auth deny')
}

const settingsNow = (): object => ({ authSetting: refuses('record') ? { 'scope.record': false } : {} })

/** What asks the person, or another part of the phone. The answers are set by the test in `phone`. */
export const askPromises = {
  requestSubscribeMessage,
  makePhoneCall,
  requirePrivacyAuthorize,
  getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '《隐私保护指引》' }),
  openPrivacyContract: () => undefined,
  scanCode,
  authorize,
  getSetting: settingsNow,
  openSetting: settingsNow,
  login: () => ({ code: 'local-login-code' }),
  checkSession: () => undefined,
  getNetworkType: () => ({ networkType: phone.networkType }),
  setClipboardData: ({ data }: { data: string }) => {
    record.clipboard = data
  },
  getClipboardData: () => ({ data: record.clipboard }),
  vibrateShort: () => undefined,
  vibrateLong: () => undefined,
  setKeepScreenOn: () => undefined,
}
