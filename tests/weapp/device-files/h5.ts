import { talk, taps } from './acts'

declare const document: {
  createElement(tag: string): Box
  querySelector(selector: string): Box
}
interface Box {
  textContent: string
  setAttribute(name: string, value: string): void
  append(...boxes: Box[]): void
  addEventListener(type: string, act: () => void): void
}

const said = document.createElement('p')
const say = (words: Promise<string>): void => {
  said.textContent = ''
  void words.then((text) => {
    said.textContent = text
  })
}

function box(label: string, acts: Record<string, () => Promise<string>>): Box {
  const made = document.createElement('div')
  made.textContent = label
  made.setAttribute('role', 'button')
  for (const [type, act] of Object.entries(acts)) made.addEventListener(type, () => say(act()))
  return made
}

document
  .querySelector('.taro_page')
  .append(
    ...Object.entries(taps).map(([label, act]) => box(label, { click: act })),
    box('按住说', { mousedown: talk.begin, mouseup: talk.end }),
    said,
  )
