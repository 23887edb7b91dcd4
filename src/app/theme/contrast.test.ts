import { readFileSync } from 'node:fs'
import path from 'node:path'
import { levels, type Level } from './level'

const sheet = readFileSync(path.join(__dirname, 'tokens.scss'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

const services = ['canteen', 'clinic', 'class', 'chief', 'public']
const states = ['primary', 'done', 'wait', 'bad', 'eval', 'off']

/** Words on what they stand on, as the style sheets pair them. */
const texts: [ink: string, ground: string][] = [
  ...['text-1', 'text-2', 'text-3', 'primary', 'wait', 'bad', 'done', 'party'].map(pair('card')),
  ...['text-1', 'text-2', 'text-3', 'done', 'bad', 'primary'].map(pair('page')),
  ...['text-1', 'text-2'].map(pair('card-press')),
  ...states.map((state): [string, string] => [state, `${state}-tint`]),
  ...['text-1', 'text-2'].flatMap((ink) =>
    services.map((service): [string, string] => [ink, `${service}-tint`]),
  ),
  ['card', 'primary'],
  ['card', 'primary-press'],
  ['primary-press', 'tint-press'],
  ['text-1', 'primary-tint'],
  ['text-2', 'primary-tint'],
  ['disabled', 'off-tint'],
]

/** Icons and frames: 3 is enough. */
const drawings: [ink: string, ground: string][] = [
  ...services.map((service): [string, string] => [service, `${service}-tint`]),
  ['border', 'card'],
  ['border', 'page'],
  ['primary', 'card'],
  ['eave', 'page'],
]

/** What a word must reach: the law's 4.5, and 7 for the old (MIIT 1.3). */
const need: Record<Level, number> = { std: 4.5, big: 7, huge: 7 }

describe.each(levels)('at %s', (level) => {
  const colours = coloursOf(level)

  it.each(texts)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colours, ink, ground)).toBeGreaterThanOrEqual(need[level])
  })

  it.each(drawings)('%s can be seen on %s', (ink, ground) => {
    expect(contrast(colours, ink, ground)).toBeGreaterThanOrEqual(3)
  })
})

function pair(ground: string): (ink: string) => [string, string] {
  return (ink) => [ink, ground]
}

/** Every colour that rules naming this level set; a later rule wins. */
function coloursOf(level: Level): Map<string, string> {
  const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, names]) =>
    names!.includes(`.m-${level}`),
  )
  const lines = rules.flatMap(([, , body]) => [...body!.matchAll(/--c-([\w-]+):\s*(#[0-9a-f]{6})/gi)])
  return new Map(lines.map(([, name, colour]) => [name!, colour!]))
}

/** The WCAG contrast ratio of two tokens, 1 to 21. */
function contrast(colours: Map<string, string>, ink: string, ground: string): number {
  const [dark, light] = [luminance(colour(ink)), luminance(colour(ground))].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)

  function colour(name: string): string {
    const found = colours.get(name)
    if (!found) throw new Error(`The tokens have no colour --c-${name}.`)
    return found
  }
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function linear(part: number): number {
  return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
