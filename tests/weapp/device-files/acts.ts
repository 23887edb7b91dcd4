import { choosePictures } from '../../../src/app/device/choose-pictures'
import { chooseSheet } from '../../../src/app/device/choose-sheet'
import { player } from '../../../src/app/device/play'
import { recorder } from '../../../src/app/device/record'
import type { LocalFile } from '../../../src/app/device/shapes'
import { showPictures } from '../../../src/app/device/show-pictures'
import { upload } from '../../../src/app/device/upload'

let files: LocalFile[] = []
const paths = (): string[] => files.map(({ path }) => path)

/** What a tap on each of these does with the phone; the words that come back are shown. */
export const taps: Record<string, () => Promise<string>> = {
  async 选照片() {
    files = await choosePictures(3)
    return `选了 ${files.length} 张`
  },
  async 选表格() {
    const sheet = await chooseSheet()
    files = sheet ? [sheet] : []
    return sheet ? `选了 ${sheet.name}` : '没有选'
  },
  async 上传() {
    const shares: number[] = []
    const sent = await Promise.all(
      files.map((file, at) => upload(file, `picture/${at}-x.jpg`, (share) => shares.push(share))),
    ).catch((trouble: unknown) => String(trouble))
    return `传了 ${String(sent)} 到 ${Math.max(...shares)} 共 ${files.map(({ bytes }) => bytes).join()}`
  },
  听: () =>
    new Promise((resolve) => player.play(paths()[0] ?? 'nothing.mp3', (how) => resolve(`听完 ${how}`))),
  停听: () => {
    player.stop()
    return Promise.resolve('停了')
  },
  看照片: () => {
    showPictures(paths(), paths()[0] ?? '')
    return Promise.resolve('在看')
  },
}

/** Hold to talk. */
export const talk = {
  begin: async (): Promise<string> => `开始 ${await recorder.start()}`,
  async end(): Promise<string> {
    const sound = await recorder.stop()
    files = sound ? [sound] : []
    return sound ? `录了 ${sound.seconds} 秒` : '没听清'
  },
}
