/** Names of the browser that WeChat's logic layer does not have: undefined in every module. */
export const hiddenNames = (
  'window document frames self location navigator localStorage sessionStorage history caches indexedDB screen ' +
  'alert confirm prompt fetch XMLHttpRequest WebSocket Worker Blob File FormData Headers Request Response URL ' +
  'URLSearchParams TextEncoder TextDecoder crypto performance MutationObserver IntersectionObserver HTMLElement ' +
  'Element Node Event CustomEvent EventTarget requestAnimationFrame cancelAnimationFrame getComputedStyle ' +
  'structuredClone queueMicrotask AbortController Intl atob btoa MessageChannel BroadcastChannel customElements ' +
  'Image Audio DOMParser MediaRecorder FileReader'
).split(' ')

const sharedNames = (
  'Object Array Number Boolean String Symbol BigInt Math Date JSON RegExp Promise Map Set WeakMap WeakSet Proxy ' +
  'Reflect Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError ArrayBuffer ' +
  'DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array ' +
  'Float64Array parseInt parseFloat isNaN isFinite NaN Infinity undefined encodeURIComponent decodeURIComponent ' +
  'encodeURI decodeURI escape unescape'
).split(' ')
const timerNames = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']

/**
 * The only global object that the app's code can reach: the language itself and timers. Without a `globalThis` and
 * a `Function` of its own, webpack's global shim hands Taro the real window, and web-only code would pass.
 */
export function makeLogicGlobals(): Record<string, unknown> {
  const real = globalThis as unknown as Record<string, unknown>
  const globals = Object.create(null) as Record<string, unknown>
  for (const name of sharedNames) globals[name] = real[name]
  for (const name of timerNames) globals[name] = (real[name] as typeof setTimeout).bind(globalThis)
  globals.globalThis = globals
  globals.Function = guardedFunction(globals)
  return globals
}

// `Function('return this')()` is how webpack and core-js look for the global object; anything else made from text
// is refused, as in WeChat.
function guardedFunction(globals: object): unknown {
  const answer = (text: unknown[]): (() => object) => {
    if (text.join() === 'return this') return () => globals
    throw new EvalError('making a function from text is not allowed in a mini-program')
  }
  return new Proxy(Function, {
    construct: (_, text) => answer(text),
    apply: (_, __, text) => answer(text as unknown[]),
  })
}
