import fc from 'fast-check'
import { addSeconds } from '../calendar/moment'
import { countedWrite, mostWrites, type WriteCount, type WriterKind } from './write-limit'

const start = '2026-11-24T10:00:00'
const full = (kind: WriterKind): WriteCount => ({ since: start, count: mostWrites[kind] })

it.each(['visitor', 'resident', 'office'] as const)('refuses one write too many of a %s', (kind) => {
  const last = { since: start, count: mostWrites[kind] - 1 }
  expect(countedWrite(last, kind, '2026-11-24T10:09:59')).toEqual({ ok: true, value: full(kind) })
  expect(countedWrite(full(kind), kind, '2026-11-24T10:09:59')).toEqual({
    ok: false,
    refusal: 'too-many-writes',
  })
})

it('begins to count anew when the ten minutes are over', () => {
  const value = { since: '2026-11-24T10:10:00', count: 1 }
  expect(countedWrite(full('visitor'), 'visitor', value.since)).toEqual({ ok: true, value })
})

it('lets nobody write more often in ten minutes than twice the limit, however he spreads it', () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 50, maxLength: 200 })
  fc.assert(
    fc.property(pauses, (seconds) => {
      let at = start
      let count: WriteCount | null = null
      const written: string[] = []
      for (const pause of seconds) {
        at = addSeconds(at, pause)
        const answer = countedWrite(count, 'visitor', at)
        if (!answer.ok) continue
        count = answer.value
        written.push(at)
      }
      for (const from of written) {
        const within = written.filter((one) => from <= one && one < addSeconds(from, 600))
        expect(within.length).toBeLessThanOrEqual(2 * mostWrites.visitor)
      }
    }),
  )
})
