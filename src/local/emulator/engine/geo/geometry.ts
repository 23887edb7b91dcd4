import { valuesAt } from '../document'

/** Longitude, then latitude, in degrees. */
export type Position = [longitude: number, latitude: number]

/** The simple shapes of GeoJSON; a multiple shape is a list of them. */
export type Shape =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'Polygon'; coordinates: Position[][] }

/** What a place is made of: one shape, or those of a multiple one. */
export type Place = Shape[]

/** West, south, east, north in degrees. */
export type Box = [west: number, south: number, east: number, north: number]

const simple = new Set(['Point', 'LineString', 'Polygon'])

/** The shapes of a GeoJSON value, or why it is none, in the words of the database. */
export function placeOf(value: unknown): Place | string {
  if (typeof value !== 'object' || value === null) {
    return `geo element must be an array or object: ${JSON.stringify(value)}`
  }
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown }
  const kind = String(type)
  const single = kind.replace(/^Multi/, '')
  if (!simple.has(single)) return `unknown GeoJSON type: ${JSON.stringify(value)}`
  const shapes = (single === kind ? [coordinates] : coordinates) as unknown[]
  if (!Array.isArray(shapes) || shapes.length === 0) return `${kind} must be an array of coordinates`
  for (const shape of shapes) {
    const fault = faultOf(single as Shape['type'], shape)
    if (fault !== null) return fault
  }
  return shapes.map((shape) => ({ type: single, coordinates: shape }) as Shape)
}

/** All places that a dotted path reaches in a document; what is missing is none, what is no place is left out. */
export function placesAt(document: object, path: string): Place[] {
  return valuesAt(document, path.split('.'))
    .map(placeOf)
    .filter((place) => typeof place !== 'string')
}

export function positionsOf({ type, coordinates }: Shape): Position[] {
  return type === 'Point' ? [coordinates] : type === 'LineString' ? coordinates : coordinates.flat()
}

/** The box around a place. */
export function boxOf(place: Place): Box {
  const positions = place.flatMap(positionsOf)
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude, latitude] of positions) {
    box[0] = Math.min(box[0], longitude)
    box[1] = Math.min(box[1], latitude)
    box[2] = Math.max(box[2], longitude)
    box[3] = Math.max(box[3], latitude)
  }
  return box
}

function faultOf(type: Shape['type'], coordinates: unknown): string | null {
  if (type === 'Point') return positionFault(coordinates)
  const lines = (type === 'LineString' ? [coordinates] : coordinates) as unknown[]
  if (!Array.isArray(lines) || lines.length === 0) return `${type} coordinates must be an array`
  for (const line of lines) {
    if (!Array.isArray(line)) return `${type} coordinates must be an array`
    const fault = line.map(positionFault).find((each) => each !== null) ?? lineFault(type, line as Position[])
    if (fault !== null) return fault
  }
  return null
}

function lineFault(type: Shape['type'], line: Position[]): string | null {
  if (type === 'LineString')
    return line.length < 2 ? 'GeoJSON LineString must have at least 2 vertices' : null
  const [first, last] = [line[0], line.at(-1)]
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return `Loop is not closed: ${JSON.stringify(line)}`
  return line.length < 4 ? `Loop must have at least 3 different vertices: ${JSON.stringify(line)}` : null
}

function positionFault(position: unknown): string | null {
  const [longitude, latitude] = (Array.isArray(position) ? position : []) as unknown[]
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    return 'Point must only contain numeric elements'
  }
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
    ? null
    : `Longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`
}
