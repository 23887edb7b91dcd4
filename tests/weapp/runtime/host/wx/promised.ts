import { textOf } from '../record'

interface Callbacks {
  success?: (result: object) => void
  fail?: (trouble: object) => void
  complete?: (result: object) => void
}
export type Api<Options> = (options?: Options & Callbacks) => unknown
/** What an API adds to its errMsg; nothing for those that only act. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type
export type Answer = object | void

/** A refusal of the platform: what `fail` and a rejected promise carry. */
export class WxError extends Error {
  constructor(
    readonly errMsg: string,
    readonly errCode = -1,
  ) {
    super(errMsg)
  }
}

/**
 * An API of WeChat from a plain function: it answers `{errMsg: 'name:ok', …}` or fails with `{errMsg: 'name:fail …'}`,
 * through the callbacks when there are any (then it returns nothing), else as a promise.
 */
export function promised<Options extends object>(
  name: string,
  act: (options: Options) => Answer | Promise<Answer>,
): Api<Options> {
  return (given?: Options & Callbacks) => {
    const options = given ?? ({} as Options & Callbacks)
    const done = Promise.resolve()
      .then(() => act(options))
      .then((result) => ({ errMsg: `${name}:ok`, ...result }))
      .catch((trouble: unknown) => {
        throw trouble instanceof WxError ? trouble : new WxError(`${name}:fail ${wordsOf(trouble)}`)
      })
    if (!hasCallbacks(options)) return done
    callBack(done, options)
    return undefined
  }
}

/** True when the caller wants callbacks and no promise. */
export const hasCallbacks = (options: Callbacks): boolean =>
  [options.success, options.fail, options.complete].some(Boolean)

/** Hands the end of a promise to the callbacks. */
export function callBack(done: Promise<object>, { success, fail, complete }: Callbacks): void {
  done.then(
    (result) => {
      success?.(result)
      complete?.(result)
    },
    (trouble: unknown) => {
      const { errMsg, errCode } = trouble as WxError
      const told = { errMsg, errCode }
      fail?.(told)
      complete?.(told)
    },
  )
}

const wordsOf = (trouble: unknown): string => (trouble instanceof Error ? trouble.message : textOf(trouble))
