import cloud from 'wx-server-sdk'
import type { Emulator } from './index'
import { openWithSdk } from './sdk-for-tests'

type Send = (message: object) => Promise<{ errCode: number; errMsg: string }>
const { send } = (cloud.openapi as unknown as { subscribeMessage: { send: Send } }).subscribeMessage

let emulator: Emulator
beforeAll(async () => {
  emulator = await openWithSdk({})
})
afterAll(() => emulator.close())

/** What WeChat answers to a message with one field: 0, or the code of its refusal. */
async function answerTo(field: string, value: unknown): Promise<number> {
  const sent = send({ touser: 'o1', templateId: 't1', data: { [field]: { value } } })
  return (await sent.catch((error: unknown) => error as { errCode: number })).errCode
}

const han = (count: number) => '字'.repeat(count)

it.each([
  ['thing', [han(20), 'a1，b', '👵'.repeat(20)], [han(21), 'a\nb']],
  ['number', ['7', '3.25', '1'.repeat(32)], ['1'.repeat(33), '三', '1a']],
  ['letter', ['Abc', 'a'.repeat(32)], ['a'.repeat(33), 'a1', '字']],
  ['symbol', ['——', '★★★★★'], ['★★★★★★', 'a', '1']],
  ['character_string', ['A-12#', 'x'.repeat(32)], ['x'.repeat(33), '订单1']],
  [
    'time',
    ['15:01', '9:05:30', '2019年10月1日 15:01', '8:00~9:00', '2018-01-01 8:00'],
    ['15点', '一会儿', '2019年10月1日'],
  ],
  [
    'date',
    [
      '2019年10月1日',
      '2019年10月1日 15:01',
      '10月1日',
      '2018-01-01',
      '2018/01/01',
      '2018.01',
      '2018-01-01~2018-01-02',
    ],
    ['明天', '15:01', '2018'],
  ],
  ['amount', ['¥12.50', '8元', '1234567890'], ['12345678901', '八元', '12 元']],
  ['phone_number', ['+86-0766-66888866', '13900000001'], ['139000000010000000', '打我']],
  ['car_number', ['粤A8Z888挂', '鲁H12345'], ['鲁H1234567', '鲁H-1234']],
  ['name', [han(10), 'a'.repeat(20), '阿依古丽·买买提'], [han(11), 'a'.repeat(21), '王2', `${han(6)}abcde`]],
  ['phrase', ['配送中', han(5)], [han(6), 'ok', '好 的']],
  ['enum', ['已办'], ['']],
])(
  'takes in a field of kind %s what WeChat takes, and refuses the rest by 47003',
  async (kind, good, wrong) => {
    for (const value of good) expect([value, await answerTo(`${kind}1`, value)]).toEqual([value, 0])
    for (const value of [...wrong, '', 5])
      expect([value, await answerTo(`${kind}2`, value)]).toEqual([value, 47003])
  },
)

it('refuses a field of no known kind, and a message without fields, by 47003', async () => {
  expect(await answerTo('word1', '午饭')).toBe(47003)
  const bare = send({ touser: 'o1', templateId: 't1' }).catch((error: unknown) => error)
  expect(await bare).toMatchObject({ errCode: 47003 })
})

it('names the field that WeChat would not take', async () => {
  const data = { thing1: { value: '午饭' }, thing2: { value: han(21) } }
  const refusal = await send({ touser: 'o1', templateId: 't1', data }).catch((error: unknown) => error)
  const errMsg = expect.stringContaining('argument invalid! data.thing2.value invalid') as string
  expect(refusal).toMatchObject({ errCode: 47003, errMsg })
})
