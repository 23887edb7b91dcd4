import readXlsxFile from 'read-excel-file/node'
import { personaOf } from '../../src/local/personas'
import { idOf, openRequestVillage, villageId } from '../request/small-village'
import { valueOf, type Village } from '../village'
import { agree } from './agree'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const documents = <T>(name: string) => village.cloud.emulator.documents(name) as T[]

let keys = 0
async function office<T>(who: string, name: string, input: object = {}): Promise<T> {
  const key = `key-office-${String(++keys).padStart(5, '0')}`
  return ((await village.raw(who, { name, input, key }, 'office')) as { value: T }).value
}
const deleted = (what: string) => office<{ matters: number }>('daughter', 'privacy.deleteOwn', { what })

/** A matter of the daughter with a recording, closed on the spot or still open. */
async function matter(closed: boolean): Promise<string> {
  const { path } = valueOf(await village.tell('daughter', 'file.prepare', { kind: 'recording', bytes: 5 }))
  const fileId = village.cloud.emulator.storage.put(path, Buffer.from('voice'))
  const { requestId } = valueOf(
    await village.tell('daughter', 'request.file', {
      words: '水管漏水',
      recording: { fileId, seconds: 5 },
      bypass: false,
    }),
  )
  if (!closed) return requestId
  valueOf(await village.tell('group-head', 'request.answer', { requestId, words: '修好了' }))
  valueOf(
    await village.tell('daughter', 'request.rate', { requestId, solved: true, satisfaction: 'satisfied' }),
  )
  return requestId
}

it('shows a person all that is stored about her, and nobody else’s', async () => {
  await agree(village, 'daughter', 'voice', idOf('daughter'))
  await matter(true)
  const own = valueOf(await village.ask('daughter', 'privacy.mine', {}))
  expect(own).toMatchObject({
    person: {
      name: personaOf('daughter').name,
      phone: personaOf('daughter').phone,
      lane: '3巷',
      house: '12',
    },
    consents: [{ kind: 'voice', state: 'given', mine: true }],
    counts: { bookings: 0, requests: 1, closed: 1, cares: 0 },
  })
  expect(JSON.stringify(own)).not.toContain(personaOf('father').name)
  expect(await village.ask('visitor', 'privacy.mine', {})).toMatchObject({ refusal: 'not-allowed' })
})

it('gives her the same as a spreadsheet, which is gone after a day', async () => {
  await agree(village, 'daughter', 'voice', idOf('daughter'))
  await matter(true)
  const choice = { personId: idOf('daughter'), topic: 'meal' as const, to: [] }
  valueOf(await village.tell('daughter', 'told.set', choice))
  const { url } = await office<{ url: string }>('daughter', 'privacy.export')
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  const sheets = await readXlsxFile(bytes)
  const text = JSON.stringify(sheets)
  for (const words of ['水管漏水', '修好了', '录音', '告诉家里几位', personaOf('daughter').phone])
    expect(text).toContain(words)
  expect(text).not.toContain(personaOf('father').name)
  await village.setClock('2026-11-25T10:05:00')
  expect((await fetch(url)).ok).toBe(false)
  expect(documents<{ kind: string }>('files').filter(({ kind }) => kind === 'export')).toEqual([])
})

it('deletes her recordings, or words and pictures, in closed matters alone, and keeps who did what', async () => {
  await agree(village, 'daughter', 'voice', idOf('daughter'))
  const open = await matter(false)
  const closed = await matter(true)
  expect(await deleted('recordings')).toEqual({
    matters: 1,
  })
  expect(documents<{ attachedTo: string }>('files').map(({ attachedTo }) => attachedTo)).toEqual([open])
  await deleted('texts')
  expect(valueOf(await village.ask('daughter', 'request.one', { requestId: closed }))).toMatchObject({
    words: null,
    state: 'closed',
    rating: { solved: true },
  })
  expect(valueOf(await village.ask('daughter', 'request.one', { requestId: open })).words).toBe('水管漏水')
  expect(await deleted('texts')).toEqual({
    matters: 0,
  })
})

it('corrects her own number by the phone button, once under one key, and keeps it in her history', async () => {
  const code = `phone-${personaOf('son').openid}~own`
  const phone = personaOf('son').phone
  // The number behind the code is that of the phone in her hand.
  const first = await village.tell('daughter', 'privacy.setPhone', { code }, 'key-phone-0001')
  expect(valueOf(first)).toEqual({})
  expect(await village.tell('daughter', 'privacy.setPhone', { code }, 'key-phone-0001')).toEqual(first)
  expect(await village.tell('daughter', 'privacy.setPhone', { code })).toMatchObject({
    refusal: 'phone-code-dead',
  })
  const [changed] = documents<{ _id: string; phone: string; changes: object[] }>('people').filter(
    ({ _id }) => _id === idOf('daughter'),
  )
  expect(changed).toMatchObject({
    phone,
    changes: [{ what: 'corrected', byId: idOf('daughter'), after: { phone } }],
  })
  const { register } = valueOf(await village.ask('supervisor', 'privacy.audits', { villageId }))
  expect(register).toEqual([{ at: '2026-11-24T10:00:00', what: 'corrected', by: personaOf('daughter').name }])
})

it('closes the account, and all is there again when it is bound again', async () => {
  await agree(village, 'daughter', 'voice', idOf('daughter'))
  await matter(true)
  valueOf(await village.tell('daughter', 'privacy.unbind', {}, 'key-unbind-1'))
  valueOf(await village.tell('daughter', 'privacy.unbind', {}, 'key-unbind-1'))
  expect(valueOf(await village.ask('daughter', 'me.home', {})).person).toBeNull()
  const code = `phone-${personaOf('daughter').openid}~again`
  expect(valueOf(await village.tell('daughter', 'people.bindByPhone', { code }))).toEqual({ bound: true })
  expect(valueOf(await village.ask('daughter', 'privacy.mine', {})).counts.requests).toBe(1)
})
