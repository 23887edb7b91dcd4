/** Asks a cloud function; rejects when the network or the platform fails. */
export type CallFunction = (name: 'api' | 'office', event: object) => Promise<unknown>

/** Where WeChat's capsule and the status bar stand, in px. */
export interface Capsule {
  statusBar: number
  top: number
  height: number
  /** Room to keep free at the right edge. */
  rightGap: number
}

export interface Screen {
  capsule: Capsule
  /** The phone's own font size against WeChat's standard: 1, 1.4 in care mode, … */
  fontScale: number
}

/** Calls a number; the phone asks once more by itself. */
export type Dial = (phone: string) => Promise<void>

/** Things kept on the phone: the text level, phones of head and center, what was typed. */
export interface Keep {
  read(name: string): unknown
  write(name: string, value: unknown): void
}

/** WeChat's phone button: gives a code that only the cloud can turn into a number. */
export interface PhoneButtonProps {
  label: string
  onCode: (code: string) => void
}
