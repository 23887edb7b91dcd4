/** The rows of a delivery run: lanes as the keeper has ordered them, the others after them as they stood. */
export function inRunOrder<Row extends { laneId: string | null }>(
  rows: readonly Row[],
  run: readonly string[],
): Row[] {
  const placeOf = ({ laneId }: Row): number => {
    const place = laneId === null ? -1 : run.indexOf(laneId)
    return place < 0 ? run.length : place
  }
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b))
}

/** The lanes with one of them one place earlier; the first stays where it is. */
export function movedUp(lanes: readonly string[], laneId: string): string[] {
  const at = lanes.indexOf(laneId)
  const before = lanes[at - 1]
  if (at < 1 || before === undefined) return [...lanes]
  return [...lanes.slice(0, at - 1), laneId, before, ...lanes.slice(at + 1)]
}

/** A newly ordered run; lanes that have nobody in it today keep their order behind it. */
export function runAfter(kept: readonly string[], ordered: readonly string[]): string[] {
  return [...ordered, ...kept.filter((laneId) => !ordered.includes(laneId))]
}
