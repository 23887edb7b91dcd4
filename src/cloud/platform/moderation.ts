import { cloud } from './sdk'

/** What WeChat says of a text or a picture. */
export const verdicts = ['pass', 'review', 'risky'] as const
export type Verdict = (typeof verdicts)[number]

interface TextAnswer {
  result?: { suggest?: Verdict }
}
interface PictureQuestion {
  mediaUrl: string
  mediaType: 2
  version: 2
  scene: number
  openid: string
}
const { security } = cloud.openapi as unknown as {
  security: {
    msgSecCheck(input: { content: string; version: 2; scene: number; openid: string }): Promise<TextAnswer>
    mediaCheckAsync(input: PictureQuestion): Promise<{ traceId: string }>
  }
}

/** WeChat takes at most 2,500 characters at once. */
const longest = 2500
/** WeChat's number for what is shown to everybody like a forum post. */
const forum = 3

/** Whether WeChat lets this text be shown to others (msgSecCheck 2.0); asked in pieces when it is long. */
export async function isFitText(openid: string, text: string): Promise<boolean> {
  for (let at = 0; at < text.length; at += longest) {
    const content = text.slice(at, at + longest)
    const { result } = await security.msgSecCheck({ content, version: 2, scene: forum, openid })
    if (result?.suggest === 'risky') return false
  }
  return true
}

/** Asks WeChat about a picture behind an open link; answers under which trace id the verdict will come. */
export async function askAboutPicture(openid: string, mediaUrl: string): Promise<string> {
  const question: PictureQuestion = { mediaUrl, mediaType: 2, version: 2, scene: forum, openid }
  return (await security.mediaCheckAsync(question)).traceId
}
