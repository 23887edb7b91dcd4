import { ActKeys } from './act-keys'

const open = () => {
  let made = 0
  return new ActKeys(() => `key-${++made}`)
}
const lost = { ok: false, refusal: 'no-network' } as const

it('sends the same act under the same key while no answer came', () => {
  const keys = open()
  expect(keys.keyFor('rate 1')).toBe('key-1')
  keys.heard(lost)
  expect(keys.keyFor('rate 1')).toBe('key-1')
})

it('makes a new key for another act, and for the same one after an answer or a refusal', () => {
  const keys = open()
  keys.keyFor('rate 1')
  keys.heard(lost)
  expect(keys.keyFor('rate 2')).toBe('key-2')
  keys.heard({ ok: true })
  expect(keys.keyFor('rate 2')).toBe('key-3')
  keys.heard({ ok: false, refusal: 'not-open-now' })
  expect(keys.keyFor('rate 2')).toBe('key-4')
})
