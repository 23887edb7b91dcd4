import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readSchedule } from '../timer-schedule'

/** A function's `config.json`, what it leaves out filled in as the platform does. */
export interface FunctionConfig {
  /** Seconds, 1–900; the platform's default is 3. */
  timeout: number
  /** MB, 64–3072; the platform's default is 256. */
  memorySize: number
  /** At most one, of type timer, its `config` in seven fields. */
  triggers: { name: string; type: 'timer'; config: string }[]
  /** The interfaces of WeChat that it may call. */
  permissions: { openapi: string[] }
}

/** A `config.json` that cannot be honoured; the message is one plain Chinese sentence. */
export class ConfigTrouble extends Error {}

/** Reads every function of a build: each folder with an `index.js`. @throws ConfigTrouble */
export function readFunctions(bundles: string): Map<string, FunctionConfig> {
  const names = readdirSync(bundles).filter((name) => existsSync(path.join(bundles, name, 'index.js')))
  return new Map(names.map((name) => [name, readConfig(name, path.join(bundles, name, 'config.json'))]))
}

type Refuse = (what: string) => ConfigTrouble
type Read = (value: unknown, refuse: Refuse) => unknown

function readConfig(name: string, file: string): FunctionConfig {
  const refuse: Refuse = (what) => new ConfigTrouble(`云函数 ${name} 的 config.json ${what}。`)
  const written = existsSync(file) ? objectOf(readFileSync(file, 'utf8'), refuse) : {}
  const unknown = Object.keys(written).find((key) => !Object.hasOwn(readers, key))
  if (unknown !== undefined) throw refuse(`里有一项“${unknown}”，这里不认识`)
  const config = Object.entries(readers).map(([key, read]) => [key, read(written[key], refuse)])
  return Object.fromEntries(config) as FunctionConfig
}

const readers: Record<keyof FunctionConfig, Read> = {
  timeout: (value = 3, refuse) => wholeNumber(value, [1, 900], refuse, 'timeout', '秒'),
  memorySize: (value = 256, refuse) => wholeNumber(value, [64, 3072], refuse, 'memorySize', 'MB'),
  triggers: (value = [], refuse) => {
    if (!Array.isArray(value)) throw refuse('里 triggers 要写成一个列表')
    if (value.length > 1) throw refuse(`里写了 ${value.length} 个触发器，一个云函数只能有一个`)
    return value.map((trigger: unknown) => timerOf(trigger, refuse))
  },
  permissions: (value = {}, refuse) => {
    const openapi = isObject(value) ? (value['openapi'] ?? []) : null
    if (!Array.isArray(openapi) || openapi.some((api) => typeof api !== 'string'))
      throw refuse('里 permissions.openapi 要写成接口名字的列表')
    return { openapi }
  },
}

function objectOf(text: string, refuse: Refuse): Record<string, unknown> {
  try {
    const value = JSON.parse(text) as unknown
    if (isObject(value)) return value
  } catch {
    // Told below, as for any other text that is no object.
  }
  throw refuse('不是一个 JSON 对象')
}

function wholeNumber(
  value: unknown,
  [low, high]: [number, number],
  refuse: Refuse,
  ...[key, unit]: [string, string]
): number {
  if (Number.isInteger(value) && Number(value) >= low && Number(value) <= high) return Number(value)
  throw refuse(`里 ${key} 要写 ${low} 到 ${high} 之间的整数（${unit}），现在写的是 ${JSON.stringify(value)}`)
}

function timerOf(trigger: unknown, refuse: Refuse): FunctionConfig['triggers'][number] {
  const { name, type, config } = isObject(trigger) ? trigger : {}
  if (typeof name !== 'string' || name === '') throw refuse('里的触发器没有名字')
  if (type !== 'timer') throw refuse(`里触发器 ${name} 的 type 只能是 timer`)
  if (typeof config !== 'string' || !readSchedule(config))
    throw refuse(`里触发器 ${name} 的时间要写七段：秒 分 时 日 月 星期 年`)
  return { name, type, config }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
