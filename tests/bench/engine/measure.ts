import { performance } from 'node:perf_hooks'

/** Runs a piece of work `times` times and answers how often a second that is. */
export async function perSecond(times: number, work: (at: number) => unknown): Promise<number> {
  const begun = performance.now()
  for (let at = 0; at < times; at++) await work(at)
  return (times / (performance.now() - begun)) * 1000
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}

/** What the engine reaches beside bare mingo: a second, and its part of what mingo reaches. */
export interface Compared {
  perSecond: number
  rawPerSecond: number
  ratio: number
}

/** Medians of alternating runs; the ratio is the median of the ratios, so that a slow moment meets both sides. */
export async function compare(
  runs: number,
  engine: () => Promise<number>,
  raw: () => Promise<number>,
): Promise<Compared> {
  const pairs: { engine: number; raw: number }[] = []
  for (let run = 0; run < runs; run++) {
    const first = run % 2 === 0 ? await engine() : null
    const beside = await raw()
    pairs.push({ engine: first ?? (await engine()), raw: beside })
  }
  return {
    perSecond: Math.round(median(pairs.map((pair) => pair.engine))),
    rawPerSecond: Math.round(median(pairs.map((pair) => pair.raw))),
    ratio: Number(median(pairs.map((pair) => pair.engine / pair.raw)).toFixed(2)),
  }
}
