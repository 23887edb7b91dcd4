import { packed } from './given'
import { stack } from './page-stack'

/** A node of Taro's page data: `nn` names its template, `cn` are its children. */
interface TaroNode {
  nn: string
  cn?: TaroNode[]
  uid?: string
  sid?: string
}
/** Taro's utils.wxs: `a` names the template of a node, `f` keeps the list of nested names. */
interface TemplateNames {
  a: (level: number, name: string, nested: string) => string
  f: (nested: string, name: string) => string
}

/**
 * Sentences for nodes of the shown page whose template would be called inside itself. WeChat's older template
 * engine stops there and draws nothing; the engine of this runtime draws on. Taro's own template names are
 * replayed over the page's data to find them.
 */
export function recursion(): string[] {
  const root = stack.at(-1)?.page.data.root as TaroNode | undefined
  const names = templateNames()
  if (!root || !names) return []
  const found: string[] = []
  const visit = (node: TaroNode, level: number, nested: string, around: Set<string>): void => {
    const name = names.a(level, node.nn, nested)
    // A container is a component of its own: templates begin anew inside it.
    const fresh = name.endsWith('_container')
    if (!fresh && around.has(name)) {
      found.push(`template ${name} inside itself at ${node.uid ?? node.sid ?? '?'}`)
      return
    }
    const inside = fresh ? new Set([`tmpl_0_${node.nn}`]) : new Set([...around, name])
    const next = fresh ? names.f('', node.nn) : names.f(nested, node.nn)
    for (const child of node.cn ?? []) visit(child, fresh ? 1 : level + 1, next, inside)
  }
  for (const node of root.cn ?? []) visit(node, 0, '', new Set())
  return found
}

function templateNames(): TemplateNames | undefined {
  const file = Object.keys(packed.wxs).find((name) => /(^|\/)utils\.wxs$/.test(name))
  if (!file) return undefined
  const module = { exports: {} as TemplateNames }
  // WXS is JavaScript with less in it, so it runs as it is.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('module', 'exports', packed.wxs[file]!) as (
    module: object,
    exports: object,
  ) => void
  run(module, module.exports)
  return module.exports
}
