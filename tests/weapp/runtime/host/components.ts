import type { ComponentEnv } from 'glass-easel-miniprogram-adapter'
import { codeSpace } from './engine'
import { app, packed } from './given'
import { load, pathFrom } from './modules'
import { withPlainEvents } from './wx-event'

type Definition = Record<string, unknown>
let scope: ComponentEnv | undefined
const registered = new Set<string>()

function inScope(): ComponentEnv {
  if (!scope)
    throw new Error('Page, Component and Behavior are only there while a page or component file is loaded')
  return scope
}

/**
 * What the app's code calls as Page, Component and Behavior. They look up the component being loaded at the call:
 * Taro calls them from taro.js and not from the page's own file.
 */
export const constructors = {
  Page: (definition: Definition): void => inScope().Page(withPlainEvents(definition) as never),
  Component: (definition: Definition): void => {
    if (definition.methods) withPlainEvents(definition.methods)
    inScope().Component({ ...definition, ...emptyLists(definition) } as never)
  },
  Behavior: (definition: Definition): unknown => {
    const made =
      scope?.Behavior(definition as never) ?? codeSpace.behavior().definition(definition).register()
    return made
  },
}

// Taro gives `{}` where it has no behaviors and no external classes; WeChat takes that, glass-easel wants lists.
function emptyLists(definition: Definition): Definition {
  const names = ['behaviors', 'externalClasses'].filter(
    (name) => name in definition && !Array.isArray(definition[name]),
  )
  return Object.fromEntries(names.map((name) => [name, []]))
}

/** Loads the script of a page or component, and first those of the components it uses. */
export function register(path: string): void {
  if (registered.has(path)) return
  registered.add(path)
  const used = { ...app.usingComponents, ...packed.configs[path]?.usingComponents }
  for (const name of Object.values(used)) register(pathFrom(path, name))
  codeSpace.componentEnv(path, (environment) => {
    const outer = scope
    scope = environment
    try {
      load(`${path}.js`)
    } finally {
      scope = outer
    }
  })
}
