import { layer } from '../dialogs'
import { make } from '../make'
import { addressOf } from './temp-files'

interface Preview {
  urls: string[]
  current?: string
}

/** `wx.previewImage`: the current picture over everything, until it is tapped. */
export async function previewImage({ urls, current = urls[0] }: Preview): Promise<void> {
  if (current === undefined || !urls.includes(current)) throw new Error('no picture to show')
  const picture = make('img', { src: await addressOf(current), style: 'max-width:100%' })
  const box = make('div', { role: 'dialog', className: 'weapp-dialog' }, picture)
  box.addEventListener('click', () => box.remove())
  layer.append(box)
}
