import { existsSync, readFileSync } from 'node:fs'

const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts)

describe.each(['README.md', 'docs/security.md'])('%s', (file) => {
  const quoted = Array.from(readFileSync(file, 'utf8').matchAll(/`([^`\n]+)`/g), ([, text = '']) => text)

  it('names files that are there', () => {
    const paths = quoted.filter((text) => /^(src|tests|docs|scripts|demo)\/[\w./-]+$/.test(text))
    expect(paths.length).toBeGreaterThan(3)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })

  it('names commands that are there', () => {
    const commands = quoted.flatMap((text) => /^npm run (?:-s )?([\w:]+)/.exec(text)?.[1] ?? [])
    expect(commands.length).toBeGreaterThan(2)
    expect(commands.filter((name) => !scripts.includes(name))).toEqual([])
  })
})
