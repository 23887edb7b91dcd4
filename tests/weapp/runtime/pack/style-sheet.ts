import path from 'node:path'
import postcss from 'postcss'
import { builtInTags } from './built-in-tags'

const known = new Set(builtInTags)

/**
 * WXSS text as CSS for the runtime: imports inlined, `24rpx` as `calc(24 * var(--rpx))`, tags as `wx-…`.
 * `read` gives the text of another sheet of the output by its path.
 */
export function toStyleSheet(file: string, read: (file: string) => string): string {
  const root = postcss.parse(read(file), { from: file })
  root.walkAtRules('import', (rule) => {
    const target = /["']([^"']+)["']/.exec(rule.params)?.[1]
    if (!target) throw new Error(`${file}: cannot read @import ${rule.params}`)
    const imported = target.startsWith('/')
      ? target.slice(1)
      : path.posix.normalize(path.posix.join(path.posix.dirname(file), target))
    rule.replaceWith(postcss.parse(toStyleSheet(imported, read)))
  })
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(/(^|[\s>+~,(])([a-z][a-z-]*)(?=$|[\s>+~,.:#[)])/g, prefixTag)
  })
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/([\d.]+)rpx/g, 'calc($1 * var(--rpx))')
  })
  return root.toString()
}

function prefixTag(all: string, before: string, tag: string): string {
  return known.has(tag) ? `${before}wx-${tag}` : all
}
