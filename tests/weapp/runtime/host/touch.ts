import * as glassEasel from 'glass-easel'

/** An element of the DOM that glass-easel drew. */
export type Drawn = HTMLElement & { __wxElement?: glassEasel.Element }

/** WeChat's time from touch to long press. */
const longPressMs = 350
let start: { node: Drawn; x: number; y: number; timer: ReturnType<typeof setTimeout> } | undefined
let longPressed = false

/** True when a long press that somebody listens to was just told: WeChat then sends no tap. */
export const isLateTap = (): boolean => longPressed

// Tests use the mouse: with real touches Chromium moves a tap to a neighbour when the target is small. glass-easel
// makes `tap` of the mouse; touchstart, touchmove, touchend and longpress are made here. As with a finger, all go
// to the node where the touch began. They are heard on the window, before glass-easel hears the mouse on the body:
// a touch ends before it is a tap.
export function makeTouchesOfMouse(): void {
  addEventListener('mousedown', begin, { capture: true })
  addEventListener('mousemove', (event) => tell('touchmove', event), { capture: true })
  addEventListener('mouseup', end, { capture: true })
}

function begin(event: MouseEvent): void {
  longPressed = false
  const node = (event.composedPath() as Drawn[]).find((each) => each.__wxElement)
  if (!node) return
  const timer = setTimeout(() => {
    longPressed = listens(node, 'longpress')
    tell('longpress', event)
  }, longPressMs)
  start = { node, x: event.clientX, y: event.clientY, timer }
  tell('touchstart', event)
}

function end(event: MouseEvent): void {
  tell('touchend', event)
  if (start) clearTimeout(start.timer)
  start = undefined
}

function tell(type: string, at: MouseEvent): void {
  const target = start?.node.__wxElement
  if (!target) return
  const touch = { identifier: 0, pageX: at.pageX, pageY: at.pageY, clientX: at.clientX, clientY: at.clientY }
  const detail = { touches: type === 'touchend' ? [] : [touch], changedTouches: [touch] }
  glassEasel.Event.dispatchEvent(
    target,
    new glassEasel.Event(type, detail, { bubbles: true, composed: true }),
  )
}

/** True when the node, or one around it, has a listener for this event. */
function listens(from: Drawn, type: string): boolean {
  for (let node: Drawn | null = from; node; node = node.parentElement)
    if (hasListener(node, type)) return true
  return false
}

/** True when the template put a listener for this event on the node. */
export function hasListener(node: Drawn, type: string): boolean {
  const target = node.__wxElement as { _$eventTarget?: { listeners: Record<string, unknown> } } | undefined
  return target?._$eventTarget?.listeners[type] !== undefined
}
