/** Who called a function, and by which way. */
export interface Caller {
  /** The person behind the call; null when there is none (a timer). */
  openid: string | null
  /** The platform's chain of sources: `wx_client`, `wx_client,scf`, `wx_trigger`. */
  source: string
}

/** The platform's values for a push of WeChat's: its documents name none, and this one for what is not named. */
export const pushSource = 'wx_unknown'

export const appId = 'wxlocal'

/** The variables that the platform itself sets for every instance (cloud.md §0). */
export function platformEnvironment(
  url: string,
  keys: { secretId: string; secretKey: string },
): Record<string, string> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    // What the SDK takes from the environment into its own context: without it a chain of sources would break.
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    TENCENTCLOUD_SECRETID: keys.secretId,
    TENCENTCLOUD_SECRETKEY: keys.secretKey,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
    NODE_NO_WARNINGS: '1',
    SILENCE: 'true',
  }
}

/** The variables of one call, from which the SDK's getWXContext reads; OPENID and CLIENTIP only where a person is. */
export function callEnvironment({ openid, source }: Caller): Record<string, string> {
  return {
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_CLIENTIP',
    ...(openid !== null && { WX_OPENID: openid }),
    ...(isClient(source) && { WX_CLIENTIP: '127.0.0.1' }),
    WX_APPID: appId,
    TCB_SOURCE: source,
    ...(source.startsWith('wx_trigger') && { TRIGGER_SRC: 'timer' }),
  }
}

/** The event as a function gets it: to what a client sent the platform adds two fields of its own. */
export function eventOf(sent: unknown, { openid, source }: Caller): unknown {
  const isObject = typeof sent === 'object' && sent !== null && !Array.isArray(sent)
  if (!isObject || !isDirect(source)) return sent
  return { ...sent, userInfo: { appId, openId: openid }, tcbContext: {} }
}

/** A client's own call, and not one that a function made on its behalf. */
export const isDirect = (source: string): boolean => /^wx_(client|devtools)$/.test(source)

const isClient = (source: string): boolean => /^wx_(client|devtools)\b/.test(source)
