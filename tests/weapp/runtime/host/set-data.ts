import { component } from 'glass-easel-miniprogram-adapter'
import { elapsed, record } from './record'

type SetData = (data: Record<string, unknown>, done?: () => void) => void
interface Owner {
  is: string
}

/**
 * From now on every setData of a page or component is recorded, and its data crosses as JSON as on the real
 * bridge: what JSON drops (undefined, functions) is dropped here too.
 */
export function watchSetData(isHidden: (owner: object) => boolean): void {
  const shared = component.ComponentCaller.prototype as unknown as { setData: SetData }
  const original = shared.setData
  shared.setData = function (this: Owner, data, done) {
    const text = JSON.stringify(data)
    record.setData.push({
      at: elapsed(),
      page: this.is,
      bytes: new TextEncoder().encode(text).length,
      hasUndefined: Object.values(data).some((value) => value === undefined),
      hidden: isHidden(this),
      change: record.changes,
    })
    original.call(this, JSON.parse(text) as Record<string, unknown>, done)
  }
}
