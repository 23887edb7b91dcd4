import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, RefusalOf } from '../../contract'
import { mostPictures } from '../../domain/request/record'
import type { ChoosePictures, Keep, LocalFile, Recorder, Upload } from '../device/shapes'
import type { Door } from '../send'
import type { ConsentStore } from './consent-store'
import { Voice, type Recorded } from './voice'

export type Saying = Pick<InputOf<'request.file'>, 'words' | 'pictures' | 'recording'>
type UploadRefusal = RefusalOf<'file.prepare'> | 'no-network'

/** What a draft is made with, and what carries it to the cloud. */
export interface Carrier {
  door: Door
  upload: Upload
  keep: Keep
  recorder: Recorder
  choosePictures: ChoosePictures
  consents: ConsentStore
}

/** What is being said now: words, pictures, one recording. The words stay on the phone until they have arrived. */
export class SayingDraft {
  words: string
  pictures: LocalFile[] = []
  recording: Recorded | null = null
  readonly voice: Voice
  /** Shares of the pictures on their way, 0 to 1, by path. */
  shares: Record<string, number> = {}
  refusal: UploadRefusal | null = null
  /** File ids of what has arrived, by path: a retry does not send it again. */
  private readonly arrived = new Map<string, string>()

  constructor(
    private readonly carrier: Carrier,
    private readonly keptAs: string,
    /** Told of every change: what is sent next is another thing. */
    private readonly onChange: () => void,
  ) {
    this.voice = new Voice(carrier.recorder, (recording) => this.setRecording(recording), carrier.consents)
    this.words = (carrier.keep.read(keptAs) as string | undefined) || ''
    makeAutoObservable<this, 'carrier' | 'keptAs' | 'onChange' | 'arrived'>(this, {
      carrier: false,
      keptAs: false,
      onChange: false,
      arrived: false,
    })
  }

  get isEmpty(): boolean {
    return this.words.trim() === '' && this.pictures.length === 0 && this.recording === null
  }

  /** How many pictures still fit. */
  get picturesLeft(): number {
    return mostPictures - this.pictures.length
  }

  setWords(words: string): void {
    this.onChange()
    this.words = words
    this.carrier.keep.write(this.keptAs, words)
  }

  /** Takes or chooses pictures, as many as still fit. */
  async addPictures(): Promise<void> {
    const files = await this.carrier.choosePictures(this.picturesLeft)
    if (files.length === 0) return
    runInAction(() => {
      this.onChange()
      this.pictures = [...this.pictures, ...files].slice(0, mostPictures)
    })
  }

  removePicture(path: string): void {
    this.onChange()
    this.pictures = this.pictures.filter((picture) => picture.path !== path)
  }

  setRecording(recording: Recorded | null): void {
    this.onChange()
    this.recording = recording
  }

  /** Uploads what is not there yet and answers what the operations take; null and `refusal` when a file failed. */
  async send(): Promise<Saying | null> {
    this.refusal = null
    const words = this.words.trim()
    const pictures: string[] = []
    for (const picture of this.pictures) {
      const fileId = await this.uploaded(picture, 'picture')
      if (fileId === null) return null
      pictures.push(fileId)
    }
    const { recording } = this
    const heard = recording && (await this.uploaded(recording, 'recording'))
    if (recording && heard === null) return null
    return {
      ...(words && { words }),
      ...(pictures.length > 0 && { pictures }),
      ...(recording && heard && { recording: { fileId: heard, seconds: recording.seconds } }),
    }
  }

  /** It has arrived: the phone forgets it. */
  clear(): void {
    this.setWords('')
    this.pictures = []
    this.recording = null
    this.shares = {}
    this.refusal = null
    this.arrived.clear()
  }

  private async uploaded(file: LocalFile, kind: 'picture' | 'recording'): Promise<string | null> {
    const known = this.arrived.get(file.path)
    if (known !== undefined) return known
    const { door, upload, consents } = this.carrier
    const wish = { kind, bytes: file.bytes }
    let place = await door.tell('file.prepare', wish)
    // She took her yes back on another phone, or gave it on another: what was said is not lost.
    if (!place.ok && place.refusal === 'consent-needed' && (await consents.askVoice()))
      place = await door.tell('file.prepare', wish)
    if (!place.ok) {
      this.fail(place.refusal)
      return null
    }
    try {
      const fileId = await upload(file, place.value.path, (share) => this.tellShare(file.path, share))
      this.arrived.set(file.path, fileId)
      return fileId
    } catch {
      this.fail('no-network')
      return null
    }
  }

  private tellShare(path: string, share: number): void {
    runInAction(() => {
      this.shares = { ...this.shares, [path]: share }
    })
  }

  private fail(refusal: UploadRefusal): void {
    runInAction(() => {
      this.refusal = refusal
      this.shares = {}
    })
  }
}
