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

/** Calls back each time the phone has a network again. */
export type WatchNetwork = (onBack: () => void) => void

/** WeChat's phone button: gives a code that only the cloud can turn into a number. */
export interface PhoneButtonProps {
  label: string
  /** 1 filled (one a screen), 2 outlined. */
  kind?: 1 | 2
  onCode: (code: string) => void
}

/** A file on the phone, not yet in the cloud. `path` can be shown in an Image or played at once. */
export interface LocalFile {
  path: string
  bytes: number
  /** What the file is called, where the phone tells it. */
  name: string
}

/** Takes or chooses up to `most` pictures, compressed; empty when the person changed his mind. */
export type ChoosePictures = (most: number) => Promise<LocalFile[]>

/** Chooses one spreadsheet, on WeChat from a chat; null when the person changed his mind. */
export type ChooseSheet = () => Promise<LocalFile | null>

/** Sends a file to the path that `file.prepare` gave; answers the cloud's fileID. Rejects when the network fails. */
export type Upload = (
  file: LocalFile,
  cloudPath: string,
  onShare?: (share: number) => void,
) => Promise<string>

/** One recording, mp3 on the phone; it stops by itself after 60 s. */
export interface Recorder {
  /** Begins; `refused` when the person or the phone does not let us listen. */
  start(): Promise<'recording' | 'refused'>
  /** Ends it; null when nothing was heard (under a second). */
  stop(): Promise<(LocalFile & { seconds: number }) | null>
}

/** Plays a sound from a path or link; calls back once, when it ended, was stopped or failed. */
export interface Player {
  play(source: string, onEnd: (how: 'ended' | 'failed') => void): void
  stop(): void
}

/** Shows pictures large, beginning with one. */
export type ShowPictures = (sources: readonly string[], first: string) => void

/**
 * Hears that WeChat wants the person's yes to the privacy guide before it gives what the app asked for; the answer goes
 * back by `answer`. A yes counts only after a tap on the AgreeButton.
 */
export type WatchPrivacy = (onAsked: (answer: (agreed: boolean) => void) => void) => void

/** Opens the privacy guide as WeChat shows it; null where there is none. */
export type OpenGuide = (() => void) | null

/** The button whose tap is the yes to the privacy guide. */
export interface AgreeButtonProps {
  label: string
  onAgree: () => void
}

/** Opens a spreadsheet behind a link for reading and keeping. Rejects when it cannot be fetched. */
export type OpenFile = (url: string) => Promise<void>
