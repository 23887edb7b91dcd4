import { frameWords } from '../words/common'
import type { ShowPictures } from './shapes'

const over = 'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;border:0;'
const looks = {
  viewer: `${over}padding:0;overflow:auto;background:#000`,
  picture: 'display:block;width:100%',
  close: 'position:sticky;top:0;width:100%;min-height:60px;border:0;background:#fff;font-size:20px',
}

/** All pictures one below the other over the page, the first one in sight; a tap anywhere takes them away. */
export const showPictures: ShowPictures = (sources, first) => {
  const viewer = document.createElement('dialog')
  viewer.style.cssText = looks.viewer
  const pictures = sources.map((src) => Object.assign(new Image(), { src, alt: '', style: looks.picture }))
  const close = document.createElement('button')
  Object.assign(close, { textContent: frameWords.close, style: looks.close })
  viewer.append(close, ...pictures)
  viewer.addEventListener('click', () => viewer.close())
  viewer.addEventListener('close', () => viewer.remove())
  document.body.append(viewer)
  viewer.showModal()
  pictures[sources.indexOf(first)]?.scrollIntoView()
}
