import { booleanIntersects } from '@turf/boolean-intersects'
import { booleanWithin } from '@turf/boolean-within'
import { requestFailed } from '../../errors'
import type { Query } from '../bounds'
import { boxAround, EARTH_M, furthestRadians, metresTo } from './distance'
import { boxOf, placeOf, placesAt, type Box, type Place, type Position } from './geometry'

/** A condition of place: the box in which all that fulfils it lies (or touches), and the test itself. */
export interface PlaceCondition {
  box: Box
  holds: (place: Place) => boolean
}

/** `$nearSphere` as the SDK sends it, distances in metres. */
export interface Near {
  path: string
  from: Position
  least: number
  most: number
}

/** Compiles the operand of `$geoWithin`, `$geoIntersects` or `$nearSphere`; null for other operators. */
export function placeCondition(operator: string, operand: unknown): PlaceCondition | null {
  if (operator === '$geoWithin') return within(operand as Query)
  if (operator === '$geoIntersects') return intersects(operand as Query)
  if (!isNearOperator(operator)) return null
  const { from, least, most } = nearOf('', operand)
  const between = (metres: number): boolean => metres >= least && metres <= most
  return { box: boxAround(from, most), holds: (place) => between(metresTo(from, place)) }
}

export function isNearOperator(operator: string): boolean {
  return operator === '$nearSphere' || operator === '$near'
}

/** @throws -502001 when the operand is none that the SDK sends. */
export function nearOf(path: string, operand: unknown): Near {
  const { $geometry, $minDistance = 0, $maxDistance = Infinity } = operand as Query
  const [point] = geometry($geometry)
  if (point?.type !== 'Point') throw requestFailed('$near requires a point, given another geometry')
  for (const metres of [$minDistance, $maxDistance]) {
    if (typeof metres !== 'number' || !(metres >= 0)) {
      throw requestFailed('$maxDistance and $minDistance must be non-negative numbers')
    }
  }
  return { path, from: point.coordinates, least: $minDistance as number, most: $maxDistance as number }
}

/** mingo's form of the three operators: a test of whole documents, made once for a query. */
export const placeOperators = Object.fromEntries(
  ['$geoWithin', '$geoIntersects', '$nearSphere', '$near'].map((operator) => [
    operator,
    (path: string, operand: unknown) => {
      const condition = placeCondition(operator, operand)
      return (document: object) => placesAt(document, path).some((place) => condition?.holds(place))
    },
  ]),
)

function within({ $geometry, $centerSphere }: Query): PlaceCondition {
  if ($centerSphere !== undefined) return withinCircle($centerSphere)
  const area = geometry($geometry)
  if (area.some(({ type }) => type !== 'Polygon')) {
    throw requestFailed(`$geoWithin not supported with provided geometry: ${JSON.stringify($geometry)}`)
  }
  return {
    box: boxOf(area),
    holds: (place) => place.every((shape) => area.some((polygon) => booleanWithin(shape, polygon as never))),
  }
}

/** A centre and a radius in radians. */
function withinCircle(circle: unknown): PlaceCondition {
  const [centre, radius] = circle as [Position, number]
  const fault = placeOf({ type: 'Point', coordinates: centre })
  if (typeof fault === 'string' || typeof radius !== 'number' || !(radius >= 0)) {
    throw requestFailed(`Badly formed $centerSphere: ${JSON.stringify(circle)}`)
  }
  return {
    box: boxAround(centre, radius * EARTH_M),
    holds: (place) => furthestRadians(centre, place) <= radius,
  }
}

function intersects({ $geometry }: Query): PlaceCondition {
  const asked = geometry($geometry)
  return {
    box: boxOf(asked),
    holds: (place) => place.some((shape) => asked.some((other) => booleanIntersects(shape, other))),
  }
}

function geometry(value: unknown): Place {
  const place = placeOf(value)
  if (typeof place === 'string') throw requestFailed(place)
  return place
}
