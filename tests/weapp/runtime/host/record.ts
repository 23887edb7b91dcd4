/** One setData as it crossed the bridge. */
export interface SetDataRecord {
  /** Milliseconds since the page of the browser was opened. */
  at: number
  page: string
  bytes: number
  hasUndefined: boolean
  /** True when the page that called was not the one shown. */
  hidden: boolean
  /** Which page was shown: counts the changes of the page stack. */
  change: number
}

/** Everything the runtime notes while the app runs; tests read it as `window.__weapp.record`. */
export const record = {
  errors: [] as { kind: string; message: string }[],
  /** Names of `wx` that the app asked for and the runtime does not have. */
  missing: [] as string[],
  setData: [] as SetDataRecord[],
  /** Changes of the page stack so far. */
  changes: 0,
  /** Pages with the milliseconds from creation to ready. */
  opened: [] as { path: string; ms: number }[],
  dialled: [] as string[],
  /** Files that were handed to the phone's viewer. */
  documents: [] as { path: string; bytes: number }[],
  clipboard: '',
  logs: [] as string[],
}

/** Milliseconds since this page of the browser was opened. */
export const elapsed = (): number => Math.round(performance.now())

/** Notes something that must not happen; `kind` says where it came from. */
export function fail(kind: string, trouble: unknown): void {
  record.errors.push({ kind, message: textOf(trouble) })
}

/** The words of anything that was thrown or rejected with. */
export function textOf(trouble: unknown): string {
  if (trouble instanceof Error) return trouble.stack ?? trouble.message
  const told = (trouble as { errMsg?: unknown } | null)?.errMsg
  return typeof told === 'string' ? told : String(trouble)
}

addEventListener('error', (event) => fail('uncaught', event.error ?? event.message))
addEventListener('unhandledrejection', (event) => fail('rejection', event.reason))
