import { nameOf } from './taps'
import type { Measures } from './index'

type Colour = [number, number, number, number]

/** Text that is too faint against what is behind it. What stands on a picture cannot be judged and is left out. */
export function lowContrast(texts: Element[], { contrast, largeContrast }: Measures): string[] {
  return texts.flatMap((element) => {
    const behind = background(element)
    if (!behind) return []
    const ink = over(colour(getComputedStyle(element).color), behind)
    const ratio = contrastOf(ink, behind)
    const needed = isLarge(element) ? largeContrast : contrast
    return ratio < needed ? [`${nameOf(element)} ${ratio.toFixed(2)} under ${needed}`] : []
  })
}

// WCAG's large text as WeChat's audit takes it: from 24 px, or from 19 px in bold.
function isLarge(element: Element): boolean {
  const { fontSize, fontWeight } = getComputedStyle(element)
  const px = parseFloat(fontSize)
  return px >= 24 || (px >= 19 && Number(fontWeight) >= 700)
}

/** The colour behind an element, layers blended, or undefined when a picture is among them. */
function background(element: Element): Colour | undefined {
  const layers: Colour[] = []
  for (let each: Element | null = element; each; each = each.parentElement) {
    const style = getComputedStyle(each)
    const paint = colour(style.backgroundColor)
    if (style.backgroundImage !== 'none') return undefined
    if (paint[3] > 0) layers.push(paint)
    if (paint[3] === 1) break
  }
  return layers.reduceRight<Colour>((below, layer) => over(layer, below), [255, 255, 255, 1])
}

function colour(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue, alpha]
}

function over([r, g, b, alpha]: Colour, below: Colour): Colour {
  const mix = (upper: number, lower: number): number => upper * alpha + lower * (1 - alpha)
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1]
}

function contrastOf(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

// The formula of WCAG 2.
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
