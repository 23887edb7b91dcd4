/**
 * Writes src/app/theme/icons.scss and staff-icons.scss: one mask for each icon named in icons.ts, cut from
 * lucide-static. Text data URIs, not base64: WeChat's audit counts base64 in the first style sheet.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { transformSync } from 'esbuild'

const theme = new URL('../src/app/theme/', import.meta.url)
const lucide = createRequire(import.meta.url).resolve('lucide-static/package.json')
const { version } = JSON.parse(readFileSync(lucide, 'utf8'))

const { code } = transformSync(readFileSync(new URL('icons.ts', theme), 'utf8'), { loader: 'ts' })
const lists = await import(`data:text/javascript,${encodeURIComponent(code)}`)

writeSheet('icons.scss', lists.icons)
writeSheet('staff-icons.scss', lists.staffIcons)

function writeSheet(file, names) {
  const head = `/* Written by scripts/make-icons.mjs from lucide-static ${version} (ISC, docs/licences/lucide.txt). */\n`
  writeFileSync(new URL(file, theme), head + names.map(rule).join(''))
}

function rule(name) {
  return `.i-${name} {\n  -webkit-mask-image: url('data:image/svg+xml,${dataText(name)}');\n}\n`
}

/** The drawing alone: size and class come from the style sheet, a mask needs no colour but black. */
function dataText(name) {
  const svg = readFileSync(lucide.replace('package.json', `icons/${name}.svg`), 'utf8')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s(class|width|height)="[^"]*"(?=[\s\S]*?viewBox)/g, '')
    .replace('currentColor', 'black')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ (\/?>)/g, '$1')
    .trim()
  return svg.replace(/[%#<>"{}|\\^`]/g, (sign) => encodeURIComponent(sign))
}
