// `npm run -s bench:start`: what a cold start of `api` costs, the SDK and our own code apart.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { build } from './build.mjs'

const runs = 9
/** What our own code may add; why the size is not smaller: docs/decisions/0023. */
const most = { apiMs: 15, apiKb: 240 }

/** As on the platform; without it the SDK looks for a metadata host first. */
const env = {
  ...process.env,
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: 'local',
  TCB_ENV: 'local',
  TENCENTCLOUD_SECRETID: 'x',
  TENCENTCLOUD_SECRETKEY: 'x',
}

/** One fresh process loads the SDK, then the function, and tells both times. */
const coldStart = `
const { createRequire } = require('node:module')
const load = createRequire(process.argv[1])
const begin = performance.now()
load('wx-server-sdk')
const middle = performance.now()
load(process.argv[1])
console.log(JSON.stringify({ sdkMs: middle - begin, apiMs: performance.now() - middle }))
process.exit(0)
`

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

await build(['cloud'])
const file = path.resolve('dist/cloud/api/index.js')
const starts = Array.from({ length: runs }, () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', coldStart, file], {
    encoding: 'utf8',
    env,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout.trim().split('\n').at(-1))
})
const outcome = {
  sdkMs: Number(median(starts.map(({ sdkMs }) => sdkMs)).toFixed(1)),
  apiMs: Number(median(starts.map(({ apiMs }) => apiMs)).toFixed(1)),
  apiKb: Number((statSync(file).size / 1024).toFixed(1)),
  runs,
}
console.log(JSON.stringify(outcome))
if (outcome.apiMs > most.apiMs || outcome.apiKb > most.apiKb) process.exitCode = 1
