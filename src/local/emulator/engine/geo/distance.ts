import { distance } from '@turf/distance'
import { booleanWithin } from '@turf/boolean-within'
import { positionsOf, type Box, type Place, type Position, type Shape } from './geometry'

/** MongoDB's earth; turf's own is 0.1 % smaller, so distances are asked for in radians. */
export const EARTH_M = 6_378_100

/** Metres between two positions on the earth. */
export function metresBetween(one: Position, other: Position): number {
  return radiansBetween(one, other) * EARTH_M
}

export function radiansBetween(one: Position, other: Position): number {
  return distance(one, other, { units: 'radians' })
}

/** Metres from a position to the nearest point of a place; 0 inside an area. */
export function metresTo(from: Position, place: Place): number {
  return Math.min(...place.map((shape) => metresToShape(from, shape)))
}

/** A hair (0.1 mm) wider than reckoned, so that rounding leaves nothing out. */
const HAIR = 1e-9

/** The box that holds all positions within so many metres; the whole earth where longitudes run together. */
export function boxAround([longitude, latitude]: Position, metres: number): Box {
  const high = (metres / EARTH_M) * (180 / Math.PI) * (1 + HAIR) + HAIR
  const furthest = Math.abs(latitude) + high
  if (!Number.isFinite(metres) || furthest >= 89) return [-180, -90, 180, 90]
  const wide = high / Math.cos((furthest * Math.PI) / 180)
  if (Math.abs(longitude) + wide > 180) return [-180, -90, 180, 90]
  return [longitude - wide, latitude - high, longitude + wide, latitude + high]
}

function metresToShape(from: Position, shape: Shape): number {
  if (shape.type === 'Point') return metresBetween(from, shape.coordinates)
  if (shape.type === 'LineString') return metresToLine(from, shape.coordinates)
  if (booleanWithin({ type: 'Point', coordinates: from }, shape)) return 0
  return Math.min(...shape.coordinates.map((ring) => metresToLine(from, ring)))
}

function metresToLine(from: Position, line: Position[]): number {
  const pieces = line.slice(1).map((end, at) => nearestOnPiece(from, line[at] ?? end, end))
  return Math.min(...pieces.map((nearest) => metresBetween(from, nearest)))
}

/** The nearest position of a straight piece, in the plane that touches the earth at `from`. */
function nearestOnPiece(from: Position, start: Position, end: Position): Position {
  const narrow = Math.cos((from[1] * Math.PI) / 180)
  const [dx, dy] = [(end[0] - start[0]) * narrow, end[1] - start[1]]
  const [px, py] = [(from[0] - start[0]) * narrow, from[1] - start[1]]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  return [start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])]
}

/** The furthest position of a place from a centre, in radians. */
export function furthestRadians(centre: Position, place: Place): number {
  return Math.max(...place.flatMap(positionsOf).map((position) => radiansBetween(centre, position)))
}
