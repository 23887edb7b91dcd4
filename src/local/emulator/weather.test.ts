import type { Emulator } from './index'
import { openWithSdk, refusalOf, sdkDatabase } from './sdk-for-tests'
import type { Mishap } from './weather'

let emulator: Emulator
beforeEach(async () => {
  emulator = await openWithSdk({ schema: [{ name: 'notes', indexes: [] }] })
})
afterEach(() => emulator.close())

const add = (_id: string) => sdkDatabase().collection('notes').add({ data: { _id } })

/** Lets the next database call go wrong in this way, and only that. */
function once(mishap: Mishap): void {
  let told = false
  emulator.setWeather(() => {
    if (told) return null
    told = true
    return mishap
  })
}

it.each([
  ['refused', 0],
  ['dropped', 0],
  ['cut', 1],
] as const)(
  'lets a call be %s once, with %s documents written, and is well again',
  async (mishap, written) => {
    once(mishap)
    const refusal = await refusalOf(add('a'))
    expect(`${refusal.errMsg}`).toMatch(
      mishap === 'refused' ? /-502001.*cannot be reached/ : /socket hang up|ECONNRESET/,
    )
    expect(emulator.documents('notes')).toHaveLength(written)
    await add('b')
    expect(emulator.documents('notes')).toHaveLength(written + 1)
  },
)

it('does what is asked and never answers in silence', async () => {
  once('silent')
  const answered = jest.fn()
  void add('a').then(answered, answered)
  await new Promise((go) => setTimeout(go, 300))
  expect(answered).not.toHaveBeenCalled()
  expect(emulator.documents('notes')).toHaveLength(1)
})
