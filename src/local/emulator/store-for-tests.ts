import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Change, Document } from './engine/document'
import { Store, type StoreOptions } from './store'

/** A store in a folder of its own, with what it said. */
export class StoreFolder {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linli-store-'))
  readonly file = path.join(this.folder, 'data.log')
  readonly notices: string[] = []
  readonly fatal: Error[] = []

  open(options: Partial<StoreOptions> = {}): Store {
    return new Store({
      dataFolder: this.folder,
      schema: [{ name: 'notes', indexes: [] }],
      onNotice: (sentence) => this.notices.push(sentence),
      onFatal: (error) => this.fatal.push(error),
      ...options,
    })
  }

  /** What a start over a copy of the folder, as it lies there now, finds. */
  asFoundAfterCrash(): Document[] {
    const copy = `${this.folder}-copy`
    fs.cpSync(this.folder, copy, { recursive: true })
    const store = this.open({ dataFolder: copy, hasOutgrown: () => false })
    store.close()
    fs.rmSync(copy, { recursive: true })
    return contents(store)
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true })
  }
}

/** A document put into `notes` or another collection. */
export function put(id: string, fields: Record<string, unknown>, collection = 'notes'): Change {
  return { collection, id, document: { ...fields, _id: id } }
}

/** The documents of `notes` in their order. */
export function contents(store: Store): Document[] {
  return [...store.collection('notes').documents.values()]
}
