import { personaOf } from '../../src/local/personas'
import { openWeapp } from '../weapp/runtime/open-weapp'

/** What a walk is given: the built mini-program and a local cloud that it may change. */
export interface Ground {
  dir: string
  cloudUrl: string
}

/** Walks through a built mini-program as its people do. Throws a sentence at the first thing that is wrong. */
export type Walk = (ground: Ground) => Promise<void>

/** The walk of the product: it grows with the app and passes every planted defect. */
export const walk: Walk = async (ground) => {
  const phone = await openWeapp({ ...ground, openid: personaOf('daughter').openid })
  const nothingWrong = async (): Promise<void> => {
    const problems = await phone.problems()
    if (problems.length > 0) throw new Error(problems.join('\n'))
  }
  try {
    await phone.see('您还没有绑定')
    await nothingWrong()
    await phone.tap('字大小')
    await phone.see('找得到的人')
    await phone.tap('大字')
    await nothingWrong()
    await phone.tap('首页')
    await phone.see('绑定以后就能')
    await phone.idle()
    await nothingWrong()
  } finally {
    await phone.close()
  }
}
