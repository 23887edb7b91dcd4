import type { Answer } from '@domain/answer'
import { no, yes } from '@domain/answer'
import { laneName } from './lane'
import type { ReadHousehold } from './households'

/** A part of what is written under 负责: a lane with all its households, or with some. */
export interface Duty {
  lane: string
  part: 'all' | DutyPart[]
}

/** One household ('12', '12甲') or a range by number (1 to 18, the divided ones in it too). */
export type DutyPart = { number: string } | { from: number; to: number }

const wholeLane = ['全部', '全巷', '所有']

/** Reads `3巷 1-18户`, `3巷 1,3,5-9户`, `3巷 全部`, several with `;`. */
export function readDuty(written: string): Answer<Duty[], 'duty-missing' | 'duty-unclear'> {
  const pieces = written.normalize('NFKC').split(/[;\n]/)
  const duties: Duty[] = []
  for (const piece of pieces.map((text) => text.trim()).filter((text) => text !== '')) {
    const duty = readPiece(piece)
    if (duty === null) return no('duty-unclear', piece)
    duties.push(duty)
  }
  return duties.length === 0 ? no('duty-missing') : yes(duties)
}

function readPiece(piece: string): Duty | null {
  const match =
    /^(\d+号?巷|\d+(?=\s)|.*?\p{L})\s*(全部|全巷|所有|\d[\d\s甲乙丙丁A-Za-z,、~至到—–户号-]*)$/u.exec(piece)
  if (match === null) return null
  const lane = laneName(match[1] ?? '')
  const written = (match[2] ?? '')
    .replace(/[\s户号]/g, '')
    .replace(/、/g, ',')
    .replace(/[~至到—–]/g, '-')
  if (wholeLane.includes(written)) return { lane, part: 'all' }
  const parts = written.split(',').map(readPart)
  return parts.includes(null) ? null : { lane, part: parts.filter((part) => part !== null) }
}

function readPart(written: string): DutyPart | null {
  const range = /^0*(\d+)-0*(\d+)$/.exec(written)
  if (range !== null) {
    const [from, to] = [Number(range[1]), Number(range[2])]
    return from > 0 && from <= to ? { from, to } : null
  }
  const number = /^0*([1-9]\d*[甲乙丙丁A-Za-z]?)$/.exec(written)?.[1]
  return number === undefined ? null : { number: number.toUpperCase() }
}

/** The households a duty names, or why it names none: an unknown lane, numbers beyond the last household. */
export function householdsOf(
  duty: Duty,
  households: readonly ReadHousehold[],
): Answer<string[], 'duty-lane-unknown' | 'duty-beyond-last'> {
  const inLane = households.filter(({ lane, numbered }) => lane === duty.lane && numbered)
  if (inLane.length === 0) return no('duty-lane-unknown', duty.lane)
  const { part } = duty
  if (part === 'all') return yes(inLane.map(({ label }) => label))
  const last = Math.max(...inLane.map(({ number }) => parseInt(number, 10)))
  const furthest = Math.max(...part.map((one) => ('to' in one ? one.to : parseInt(one.number, 10))))
  if (furthest > last) return no('duty-beyond-last', `${duty.lane}最后一户是 ${last}户，没有 ${furthest}户`)
  const isNamed = (number: string) => part.some((one) => isIn(one, number))
  return yes(inLane.filter(({ number }) => isNamed(number)).map(({ label }) => label))
}

function isIn(part: DutyPart, number: string): boolean {
  if ('number' in part) return part.number === number
  const place = parseInt(number, 10)
  return place >= part.from && place <= part.to
}
