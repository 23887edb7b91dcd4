import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fixtureApp } from './fixture/open-fixture'
import { readOutput } from './runtime/pack/read-output'
import { toStyleSheet } from './runtime/pack/style-sheet'
import { syntaxProblems } from './runtime/pack/syntax-level'

let copy: string
beforeEach(() => {
  copy = mkdtempSync(path.join(os.tmpdir(), 'weapp-pack-'))
  cpSync(fixtureApp, copy, { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true }))

describe('the output folder', () => {
  it('has no problem when it is whole', () => {
    expect(readOutput(copy).problems).toEqual([])
  })

  it('is refused without app.json', () => {
    rmSync(path.join(copy, 'app.json'))
    expect(() => readOutput(copy)).toThrow('holds no app.json')
  })

  it('misses a page file', () => {
    rmSync(path.join(copy, 'pages/form/index.wxml'))
    expect(readOutput(copy).problems).toEqual(['missing pages/form/index.wxml'])
  })

  it('misses the custom tab bar that app.json speaks of', () => {
    rmSync(path.join(copy, 'custom-tab-bar/index.js'))
    expect(readOutput(copy).problems).toEqual(['missing custom-tab-bar/index.js'])
  })

  it('has a broken template', () => {
    writeFileSync(path.join(copy, 'pages/form/index.wxml'), '<view>{{</view>')
    expect(readOutput(copy).problems.join()).toContain('pages/form/index.wxml: ')
  })
})

describe('a script', () => {
  it('may drop the name of what it catches', () => {
    expect(syntaxProblems({ 'a.js': 'try { a() } catch { b() }' })).toEqual([])
  })

  it('may not use ?., which iOS 12 cannot parse', () => {
    expect(syntaxProblems({ 'a.js': 'a?.b' })[0]).toContain('a.js is not ES2019')
  })

  it('may not look behind in a pattern, which no iOS before 16.4 parses', () => {
    expect(syntaxProblems({ 'a.js': '"x".split(/(?<= )/)' })[0]).toContain('a.js holds a look-behind')
  })

  it('may name a group in a pattern', () => {
    expect(syntaxProblems({ 'a.js': '/(?<year>\\d)/.test(a)' })).toEqual([])
  })
})

describe('a style sheet', () => {
  const sheets: Record<string, string> = {
    'pages/home/index.wxss': '@import "../../base.wxss"; page view.a > text, .text { left: 1.5rpx }',
    'base.wxss': 'button::after { border: 0 }',
  }
  const made = toStyleSheet('pages/home/index.wxss', (file) => sheets[file]!)

  it('takes in what it imports', () => {
    expect(made).toContain('wx-button::after { border: 0 }')
    expect(made).not.toContain('@import')
  })

  it('names built-in tags as elements and leaves classes alone', () => {
    expect(made).toContain('wx-page wx-view.a > wx-text, .text')
  })

  it('counts rpx by the width of the screen', () => {
    expect(made).toContain('left: calc(1.5 * var(--rpx))')
  })
})
