import { settings } from '../given'

/** What a person can be asked for, and refuse. */
export type Consent = 'phoneNumber' | 'record' | 'subscribe' | 'call' | 'privacy'
type NetworkListener = (state: { isConnected: boolean; networkType: string }) => void

const networkListeners = new Set<NetworkListener>()

/** The state of the phone that a test may set. */
export const phone = {
  networkType: 'wifi',
  fontScale: settings.fontScale,
  refused: [] as Consent[],
  /** What the camera will read at the next scan; undefined means the person goes back without one. */
  scan: undefined as string | undefined,
  /** How often WeChat's own page of the privacy guide was opened. */
  openedGuide: 0,

  /** Changes the network (`none` is offline) and tells the app. */
  setNetwork(networkType: string): void {
    phone.networkType = networkType
    for (const tell of networkListeners) tell({ isConnected: networkType !== 'none', networkType })
  },
}

/** The listeners of onNetworkStatusChange. */
export const networkApi = {
  onNetworkStatusChange: (listener: NetworkListener) => void networkListeners.add(listener),
  offNetworkStatusChange: (listener?: NetworkListener) => {
    if (listener) networkListeners.delete(listener)
    else networkListeners.clear()
  },
}

/** True when the person says no to this. */
export const refuses = (what: Consent): boolean => phone.refused.includes(what)

/** What the phone number button tells the app: a code for the cloud, never the number. */
export async function phoneNumberCode(): Promise<object> {
  if (refuses('phoneNumber')) return { errMsg: 'getPhoneNumber:fail user deny' }
  const answer = await fetch('/__phone-code')
  return { code: await answer.text(), errMsg: 'getPhoneNumber:ok' }
}
