import { readEnvelope } from './envelope'

const added = { userInfo: { appId: 'wx1', openId: 'o1' }, tcbContext: {} }
const question = { name: 'me.home', input: {} }

it('takes what the platform adds to an event for no part of the question', () => {
  const one = { batch: false, questions: [{ ...question, key: null }] }
  expect(readEnvelope({ ...question, ...added })).toEqual({ ok: true, value: one })
  expect(readEnvelope({ batch: [question], ...added })).toEqual({ ok: true, value: { ...one, batch: true } })
})

it('refuses anything else that nobody declared', () => {
  expect(readEnvelope({ ...question, openid: 'o2' })).toMatchObject({ ok: false, refusal: 'bad-input' })
  expect(readEnvelope({ batch: [question], openid: 'o2' })).toMatchObject({ ok: false, refusal: 'bad-input' })
})
