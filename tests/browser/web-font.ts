import { readFileSync } from 'node:fs'
import path from 'node:path'

const weights = [400, 600]
// The app's own font list names PingFang SC first of what a test machine could have: it gets the same file.
const families = ['Noto Sans SC', 'PingFang SC']
const folder = path.resolve('node_modules/@fontsource/noto-sans-sc/files')

/**
 * Style text that loads the Chinese web font from `/__font/<weight>.woff2` of the same server and makes it the
 * body's font, so that a line breaks at the same character on every machine.
 */
export const fontStyles = [
  ...families.flatMap((family) => weights.map((weight) => fontFace(family, weight))),
  `body{font-family:"${families[0]}",sans-serif}`,
].join('')

function fontFace(family: string, weight: number): string {
  const source = `url(/__font/${weight}.woff2) format("woff2")`
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:${source}}`
}

/** Runs in the page: waits until both weights are there. */
export const waitForFont = `Promise.all(${JSON.stringify(
  families.flatMap((family) => weights.map((weight) => `${weight} 16px "${family}"`)),
)}.map((font) => document.fonts.load(font, '邻里')))
.then((faces) => { if (faces.some((list) => list.length === 0)) throw new Error('the web font did not load') })`

/** The bytes behind `/__font/<weight>.woff2`, or undefined for any other address. */
export function fontFile(address: string): Buffer | undefined {
  const weight = weights.find((each) => address === `/__font/${each}.woff2`)
  return weight
    ? readFileSync(path.join(folder, `noto-sans-sc-chinese-simplified-${weight}-normal.woff2`))
    : undefined
}
