import * as cloud from 'wx-server-sdk'
import type { SdkDatabase } from './sdk-types'
import { openEmulator, type Emulator, type EmulatorOptions } from './index'

export const keys = { secretId: 'test-id', secretKey: 'test-key' }

/** A moment of the village clock that is not the real one: 2026-11-24 10:00 in UTC+8. */
export const VILLAGE_NOW = Date.UTC(2026, 10, 24, 2)

/**
 * Opens an emulator and points the real, unmodified SDK of this process at it, by environment variables alone,
 * as the platform does. `worker` is the name under which its calls are counted.
 */
export async function openWithSdk(options: Partial<EmulatorOptions>, worker = 'test'): Promise<Emulator> {
  const emulator = await openEmulator({
    dataFolder: null,
    now: () => VILLAGE_NOW,
    schema: [],
    keys,
    ...options,
  })
  pointSdkAt(emulator.urlFor(worker))
  cloud.init({ env: 'local' })
  return emulator
}

/** Sets the variables that the platform sets in a function instance. */
export function pointSdkAt(url: string): void {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TCB_SOURCE: 'wx_client',
    SILENCE: 'true',
    TENCENTCLOUD_SECRETID: keys.secretId,
    TENCENTCLOUD_SECRETKEY: keys.secretKey,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
  })
}

/** What a refused call of the SDK threw. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ errCode?: number; errMsg?: string; code?: string }> {
  try {
    await call
  } catch (error) {
    return error as { errCode?: number; errMsg?: string; code?: string }
  }
  throw new Error('the call was not refused')
}

/** The SDK's database with types that fit it. */
export function sdkDatabase(): SdkDatabase {
  return cloud.database() as unknown as SdkDatabase
}
