import * as glassEasel from 'glass-easel'
import { elapsed } from './record'

type Methods = Record<string, unknown>
interface Node {
  id?: string
  dataset?: Record<string, unknown>
  getBackendElement?: () => HTMLElement | null
  $$?: HTMLElement
}
interface Touch {
  identifier: number
  pageX: number
  pageY: number
  clientX: number
  clientY: number
}

/** Changes a component definition in place: its methods get WeChat's plain event objects. */
export function withPlainEvents<Definition extends object>(definition: Definition): Definition {
  const methods = definition as Methods
  for (const [name, method] of Object.entries(methods)) {
    if (typeof method !== 'function') continue
    methods[name] = function (this: unknown, ...given: unknown[]): unknown {
      return method.apply(this, given.map(plain)) as unknown
    }
  }
  return definition
}

type Heard = glassEasel.Event<unknown> & { target: unknown; currentTarget: unknown; mark?: object }

const plain = (value: unknown): unknown =>
  value instanceof glassEasel.Event ? plainEvent(value as Heard) : value

// A plain object and nothing more: a `stopPropagation` function on it would override Taro's own and break it.
function plainEvent(event: Heard): object {
  const detail = (event.detail ?? {}) as {
    touches?: Touch[]
    changedTouches?: Touch[]
    x?: number
    y?: number
  }
  const base = {
    type: event.type,
    timeStamp: elapsed(),
    target: plainTarget(event.target),
    currentTarget: plainTarget(event.currentTarget),
    mark: event.mark ?? {},
    mut: false,
  }
  if (detail.touches)
    return { ...base, detail: {}, touches: detail.touches, changedTouches: detail.changedTouches }
  if (event.type !== 'tap') return { ...base, detail }
  const { x = 0, y = 0 } = detail
  const touch = { identifier: 0, pageX: x, pageY: y, clientX: x, clientY: y, force: 1 }
  return { ...base, detail, touches: [], changedTouches: [touch] }
}

function plainTarget(target: unknown): object {
  const node = ((target as { _$?: Node } | null)?._$ ?? target) as Node | null
  const drawn = node?.getBackendElement?.() ?? node?.$$
  return {
    id: node?.id ?? '',
    dataset: { ...node?.dataset },
    offsetLeft: drawn?.offsetLeft ?? 0,
    offsetTop: drawn?.offsetTop ?? 0,
  }
}
