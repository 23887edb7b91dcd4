import * as sdk from 'wx-server-sdk'
import type { LocalCloud } from '../../src/local/open-local-cloud'

type Documents = Record<string, ({ _id: string } & object)[]>
interface Seedbed {
  collection(name: string): { add(change: { data: object[] }): Promise<unknown> }
}

/** Puts hundreds of people and their accounts into a running local cloud through the real SDK, before a test asks. */
export async function seed(cloud: LocalCloud, documents: Documents): Promise<void> {
  const { keys } = Reflect.get(cloud.host, 'options') as { keys: { secretId: string; secretKey: string } }
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TCB_SOURCE: 'wx_client',
    SILENCE: 'true',
    TENCENTCLOUD_SECRETID: keys.secretId,
    TENCENTCLOUD_SECRETKEY: keys.secretKey,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.emulator.urlFor('seed') }),
  })
  sdk.init({ env: 'local' })
  const database = sdk.database() as unknown as Seedbed
  for (const [collection, all] of Object.entries(documents))
    for (let from = 0; from < all.length; from += 100)
      await database.collection(collection).add({ data: all.slice(from, from + 100) })
}
