/**
 * Runs before the app in its own frame: which phone this is. Every person has a storage of his own, so that two tabs
 * are two phones. It is a script of the local cloud; the app knows nothing of it.
 */
export const phoneScript = `(${bePhone.toString()})()`

function bePhone(): void {
  const accountKey = 'linli-openid'
  const asked = new URLSearchParams(location.search).get('as')
  const before = sessionStorage.getItem(accountKey)
  const openid = asked ?? before ?? 'o-daughter-0000000000000000'
  sessionStorage.setItem(accountKey, openid)

  // eslint-disable-next-line @typescript-eslint/unbound-method -- each is called with the storage it is asked on
  const { getItem, setItem, removeItem } = Storage.prototype
  const own = `${openid}|`
  const named = (storage: Storage, name: string): string => (storage === localStorage ? own + name : name)
  Storage.prototype.getItem = function (name) {
    return getItem.call(this, named(this, name))
  }
  Storage.prototype.setItem = function (name, value) {
    setItem.call(this, named(this, name), value)
  }
  Storage.prototype.removeItem = function (name) {
    removeItem.call(this, named(this, name))
  }
  Storage.prototype.clear = function () {
    const all = Object.keys(this)
    for (const name of all) if (this !== localStorage || name.startsWith(own)) removeItem.call(this, name)
  }
}
