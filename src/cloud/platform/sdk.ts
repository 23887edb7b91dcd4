import cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

/** What the platform says of one invocation; read inside `main` only, it belongs to one event. */
export interface Invocation {
  openid: string | null
  /** Where the call came from, e.g. `wx_client`, `wx_trigger`. */
  source: string
}

/** Reads who calls from the platform's own context. */
export function invocation(): Invocation {
  const { OPENID, SOURCE } = cloud.getWXContext()
  return { openid: OPENID ? OPENID : null, source: SOURCE ?? '' }
}

export { cloud }
