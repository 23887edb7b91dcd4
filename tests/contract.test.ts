import { spawnSync } from 'node:child_process'
import { operations } from '../src/contract'
import type { Operation } from '../src/contract/operation'

interface Printed extends Omit<Operation, 'input' | 'output'> {
  input: { type?: string; additionalProperties?: boolean }
  output: object
}

const run = spawnSync(process.execPath, ['scripts/contract.mjs'], { encoding: 'utf8' })

it('prints every operation once, with its place, ability and refusals', () => {
  expect(run.stderr).toBe('')
  const printed = JSON.parse(run.stdout) as Printed[]
  const told = printed.map(({ name, runsIn, writes, ability, refusals }) => ({
    name,
    runsIn,
    writes,
    ability,
    refusals,
  }))
  const declared = Object.values(operations as Record<string, Operation>)
  expect(told).toEqual(
    declared.map(({ name, runsIn, writes, ability, refusals }) => ({
      name,
      runsIn,
      writes,
      ability,
      refusals,
    })),
  )
})

it('prints strict inputs: a key that nobody declared is refused', () => {
  const printed = JSON.parse(run.stdout) as Printed[]
  for (const { name, input } of printed)
    expect([name, input]).toEqual([
      name,
      expect.objectContaining({ type: 'object', additionalProperties: false }),
    ])
})

it('declares each operation under its own name', () => {
  for (const [name, operation] of Object.entries(operations)) expect(operation.name).toBe(name)
})
