/** Chance that is the same at every run: mulberry32 from a seed. */
export function drawFrom(seed) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (from, to) => from + Math.floor(next() * (to - from + 1))
  const oneOf = (things) => things[between(0, things.length - 1)]
  const holds = (share) => next() < share
  const once = new Set()
  /** Something from `make` that was not drawn before. */
  const unseen = (make) => {
    for (;;) {
      const thing = make()
      if (!once.has(thing)) return once.add(thing) && thing
    }
  }
  return { between, oneOf, holds, unseen }
}
