import { personaOf } from '../../src/local/personas'
import { settledAt } from '../demo/settled'
import { openWeapp } from '../weapp/runtime/open-weapp'

interface Picture {
  file: string
  who: string
  page: string
  /** WeChat's text size: 1 the standard level, 1.75 the elder's. */
  fontScale: number
  height: number
}

const now = '2026-11-24T10:00:00+08:00'
const pictures: Picture[] = [
  { file: 'home-standard.png', who: 'daughter', page: 'pages/home/index', fontScale: 1, height: 1130 },
  { file: 'home-elder.png', who: 'daughter', page: 'pages/home/index', fontScale: 1.75, height: 1186 },
]

/** `node scripts/pictures.mjs`: takes the pictures of the README from the mini-program in the demo village. */
async function main(): Promise<void> {
  const { cloud } = await settledAt(now)
  for (const { file, who, page, fontScale, height } of pictures) {
    const { openid } = personaOf(who)
    const phone = await openWeapp({ cloudUrl: cloud.url, openid, page, fontScale, width: 375, height })
    await phone.idle()
    await phone.picture(`docs/pictures/${file}`)
    await phone.close()
    console.log(`docs/pictures/${file}`)
  }
  await cloud.close()
}

main().catch((trouble: unknown) => {
  console.error(trouble instanceof Error ? trouble.message : trouble)
  process.exitCode = 1
})
