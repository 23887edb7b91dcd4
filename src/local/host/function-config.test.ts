import { readFileSync } from 'node:fs'
import { interfaces } from '../emulator/openapi-interfaces'
import { readFunctions } from './function-config'
import { openWith } from './fixture-functions'

const code = 'exports.main = async () => 1'
const timer = (config: string) => ({ triggers: [{ name: 't', type: 'timer', config }] })

it('gives a function without config.json 3 seconds, 256 MB, no timer and no interface', async () => {
  const cloud = await openWith({ bare: { code } })
  expect(cloud.host.configs.get('bare')).toEqual({
    timeout: 3,
    memorySize: 256,
    triggers: [],
    permissions: { openapi: [] },
  })
  await cloud.close()
})

it.each([
  ['no JSON', '{', '云函数 f 的 config.json 不是一个 JSON 对象。'],
  ['a list', [], '云函数 f 的 config.json 不是一个 JSON 对象。'],
  [
    'a timeout of none',
    { timeout: 0 },
    '云函数 f 的 config.json 里 timeout 要写 1 到 900 之间的整数（秒），现在写的是 0。',
  ],
  ['a timeout over 900', { timeout: 901 }, /timeout 要写 1 到 900/],
  ['a timeout as text', { timeout: '20' }, /现在写的是 "20"/],
  [
    'too little memory',
    { memorySize: 32 },
    '云函数 f 的 config.json 里 memorySize 要写 64 到 3072 之间的整数（MB），现在写的是 32。',
  ],
  ['too much memory', { memorySize: 4096 }, /memorySize 要写 64 到 3072/],
  ['a slip of the key', { timeOut: 20 }, '云函数 f 的 config.json 里有一项“timeOut”，这里不认识。'],
  [
    'two triggers',
    { triggers: [...timer('0 * * * * * *').triggers, ...timer('0 * * * * * *').triggers] },
    '云函数 f 的 config.json 里写了 2 个触发器，一个云函数只能有一个。',
  ],
  [
    'a timer of five fields',
    timer('*/5 * * * *'),
    '云函数 f 的 config.json 里触发器 t 的时间要写七段：秒 分 时 日 月 星期 年。',
  ],
  ['a timer out of bounds', timer('0 60 * * * * *'), /触发器 t 的时间/],
  ['a trigger of another type', { triggers: [{ name: 't', type: 'cos', config: '' }] }, /type 只能是 timer/],
  ['a trigger without name', { triggers: [{ type: 'timer', config: '0 * * * * * *' }] }, /没有名字/],
  ['permissions that are no list', { permissions: { openapi: 'all' } }, /permissions\.openapi 要写成/],
])('refuses at the start, in one sentence, a config.json with %s', async (_, config, sentence) => {
  await expect(openWith({ f: { code, config } })).rejects.toThrow(sentence)
})

it('reads what the product itself has built', () => {
  const functions = readFunctions('dist/cloud')
  expect([...functions.keys()].sort()).toEqual(['api', 'notify', 'office', 'tick'])
  expect(functions.get('tick')?.triggers).toEqual([
    { name: 'tick', type: 'timer', config: '0 */5 * * * * *' },
  ])
  expect(functions.get('api')?.permissions.openapi).toContain('security.msgSecCheck')
})

it('finds every interface of WeChat that a built function names declared in its config.json', () => {
  const named = [...readFunctions('dist/cloud')].flatMap(([name, { permissions }]) => {
    const bundle = readFileSync(`dist/cloud/${name}/index.js`, 'utf8')
    const used = Object.keys(interfaces).filter((api) =>
      api.split('.').every((word) => bundle.includes(word)),
    )
    expect([name, used.filter((api) => !permissions.openapi.includes(api))]).toEqual([name, []])
    return used
  })
  expect(named).toContain('security.mediaCheckAsync')
})
