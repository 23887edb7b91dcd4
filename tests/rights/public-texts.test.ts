import type { Kind } from './actors'
import { questions } from './questions'
import { cellOf } from './target'
import { World } from './world/world'

/** What WeChat's own check calls unfit, in the local cloud. */
const unfit = '违规测试'

/** Operations whose words others read; each as somebody who may, with the text that is put in. */
const texts: [operation: string, kind: Kind, field: string, refusal: string][] = [
  ['booking.setMenu', 'keeper', 'words', 'unfit-words'],
  ['booking.openService', 'director', 'name', 'unfit-words'],
  ['booking.openService', 'director', 'place', 'unfit-words'],
  ['booking.returnService', 'director', 'reason', 'unfit-words'],
  ['center.decide', 'director', 'reason', 'unfit-words'],
  ['class.setToday', 'resident', 'who', 'unfit-words'],
  ['booking.setAvoids', 'group-head', 'words', 'unfit-words'],
  ['people.setUpVillage', 'county', 'name', 'unfit-words'],
  ['term.sendBack', 'township', 'reason', 'unfit-words'],
  ['notice.post', 'director', 'places', 'unfit-words'],
  ['request.file', 'resident', 'words', 'words-not-allowed'],
  ['request.answer', 'group-head', 'words', 'words-not-allowed'],
]

/** The same with the unfit words: a list of them, somebody who is called so, or the words alone. */
function spoil(value: unknown): unknown {
  if (Array.isArray(value)) return [unfit]
  return typeof value === 'object' && value ? { ...value, name: unfit } : unfit
}

let world: World
beforeAll(async () => {
  world = await World.open({ kinds: ['resident', 'group-head', 'keeper', 'director', 'county', 'township'] })
}, 60_000)
afterAll(() => world.close())

it.each(texts)(
  'asks WeChat about the words of %s (%s, %s) before anybody reads them',
  async (name, kind, field, refusal) => {
    const cell = cellOf(world, kind, kind === 'resident' ? 'own' : 'led')
    const input = (await questions[name]!(cell)) as Record<string, unknown>
    const spoiled = { ...input, [field]: spoil(input[field]) }
    expect(await world.ask(cell.openid, name, spoiled)).toMatchObject({ ok: false, refusal })
    expect(await world.ask(cell.openid, name, input)).toMatchObject({ ok: true })
  },
)
