import { packed } from './given'
import { hiddenNames, makeLogicGlobals } from './logic-globals'
import { fail, record, textOf } from './record'

interface Module {
  exports: unknown
}

const loaded = new Map<string, Module>()
const globals = makeLogicGlobals()

/** Names that WeChat adds to the language in the logic layer: wx, App, Page, Component, getApp and so on. */
export function provide(names: Record<string, unknown>): void {
  Object.assign(globals, names, { console: recordingConsole() })
}

/** Runs a script of the output once and gives its exports, as WeChat's `require` does. */
export function load(file: string): unknown {
  const known = loaded.get(file)
  if (known) return known.exports
  const text = packed.js[file]
  if (text === undefined) throw new Error(`module '${file}' is not defined`)
  const module: Module = { exports: {} }
  loaded.set(file, module)
  const given = { ...globals, require: requireFrom(file), module, exports: module.exports }
  // `undefined`, `NaN` and `Infinity` may not be parameter names twice over in strict code; they are the same anyway.
  const names = Object.keys(given).filter((name) => !['undefined', 'NaN', 'Infinity'].includes(name))
  // The web is hidden by parameters: a hidden name is undefined inside the module. Running text is the point here.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(...names, ...hiddenNames, `${text}\n//# sourceURL=weapp:///${file}`) as (
    ...given: unknown[]
  ) => void
  run(...names.map((name) => (given as Record<string, unknown>)[name]))
  return module.exports
}

/** The path of a file named in another: `../../comp` from `pages/home/index` is `comp`. */
export function pathFrom(from: string, name: string): string {
  return new URL(name, `http://output/${from}`).pathname.slice(1)
}

function requireFrom(from: string): (name: string) => unknown {
  return (name) => load(pathFrom(from, name.endsWith('.js') ? name : `${name}.js`))
}

// console.error of the app is a defect: React and Taro report broken keys and lost events there.
function recordingConsole(): object {
  const write =
    (level: 'log' | 'info' | 'warn' | 'error' | 'debug') =>
    (...words: unknown[]) => {
      const text = words.map(textOf).join(' ')
      record.logs.push(`${level}: ${text}`)
      if (level === 'error') fail('console.error', text)
      console[level](...words)
    }
  const levels = ['log', 'info', 'warn', 'error', 'debug'] as const
  const nothing = (): void => undefined
  return {
    group: nothing,
    groupEnd: nothing,
    ...Object.fromEntries(levels.map((level) => [level, write(level)])),
  }
}
