import { readdirSync, readFileSync } from 'node:fs'
import { readSource } from './boundaries/read-source'
import { crossingsOf } from './boundaries/rules'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))

it('keeps every file of src within its layer', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap((file) => crossingsOf(readSource(file, readFileSync(file, 'utf8'))))).toEqual([])
})

/** What must be found: one planted crossing of each kind. */
const planted: [file: string, text: string, said: string][] = [
  [
    'src/domain/notice/x.ts',
    "import { add } from '../../cloud/platform/database'",
    'imports src/cloud/platform/database',
  ],
  [
    'src/domain/notice/x.ts',
    "import type { Operation } from '@contract/operation'",
    'imports src/contract/operation',
  ],
  ['src/domain/notice/x.ts', "import dayjs from 'dayjs'", 'imports dayjs'],
  ['src/domain/people/x.ts', "import days from 'chinese-days'", 'imports chinese-days'],
  ['src/domain/notice/x.ts', "import { createHash } from 'node:crypto'", 'imports node:crypto'],
  ['src/contract/x.ts', "import * as v from 'valibot'", 'imports valibot'],
  [
    'src/contract/x.ts',
    "export { find } from '../cloud/platform/database'",
    'imports src/cloud/platform/database',
  ],
  ['src/app/pages/x.tsx', "const x = await import('../../cloud/api/index')", 'imports src/cloud/api/index'],
  ['src/app/pages/x.tsx', "import fs from 'node:fs'", 'imports node:fs'],
  ['src/app/pages/x.tsx', "import { array } from 'valibot'", 'imports valibot'],
  ['src/cloud/notice/x.ts', "import cloud from 'wx-server-sdk'", 'imports wx-server-sdk'],
  [
    'src/cloud/notice/x.ts',
    "import { rootStore } from '@app/stores/root-store'",
    'imports src/app/stores/root-store',
  ],
  [
    'src/cloud/notice/x.ts',
    "type Clock = import('../../local/clock').VillageClock",
    'imports src/local/clock',
  ],
  [
    'src/local/x.ts',
    "import { add } from '../cloud/platform/database'",
    'imports src/cloud/platform/database',
  ],
  ['src/app/stores/x.ts', "wx.request({ url: '' })", 'names wx'],
  ['src/app/stores/x.ts', 'export const isPhone = process.env.TARO_ENV', 'names TARO_ENV'],
  ['src/app/stores/x.ts', "import Taro from '@tarojs/taro'\nTaro.cloud.init()", 'names Taro.cloud'],
  [
    'src/app/stores/x.ts',
    "import Taro from '@tarojs/taro'\nTaro.setStorageSync('a', 1)",
    'names Taro.setStorageSync',
  ],
  ['src/app/stores/x.ts', "import { makePhoneCall } from '@tarojs/taro'", 'names Taro.makePhoneCall'],
  ['src/tools/x.ts', '', 'is no layer'],
]

it.each(planted)('finds a crossing planted in %s: %s', (file, text, said) => {
  expect(crossingsOf(readSource(file, text))).toEqual([expect.stringContaining(said)])
})

it.each([
  ['src/domain/calendar/x.ts', "import dayjs from 'dayjs'"],
  ['src/contract/shape.ts', "import * as v from 'valibot'"],
  ['src/cloud/platform/x.ts', "import cloud from 'wx-server-sdk'"],
  ['src/local/x.ts', "import { schema } from '../cloud/platform/schema'"],
  ['src/app/device/x.weapp.ts', "import Taro from '@tarojs/taro'\nTaro.cloud.init()"],
  ['src/app/routes.ts', "import Taro, { useDidShow } from '@tarojs/taro'\nTaro.navigateBack()"],
  ['src/app/pages/x.tsx', "import type { RecorderManager } from '@tarojs/taro' // wx, TARO_ENV"],
])('lets what belongs there stand in %s', (file, text) => {
  expect(crossingsOf(readSource(file, text))).toEqual([])
})
