import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { FileOwners } from './file-owners'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'linli-owners-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('knows after a restart whose file it is, and forgets a line that a crash has torn', () => {
  new FileOwners(folder).set('picture/a.jpg', 'o-alice')
  appendFileSync(path.join(folder, 'file-owners.jsonl'), '["picture/b.jpg","o-al')
  const again = new FileOwners(folder)
  again.set('picture/c.jpg', 'o-bob')
  const last = new FileOwners(folder)
  for (const owners of [again, last]) {
    expect(owners.isOwn('picture/a.jpg', 'o-alice')).toBe(true)
    expect(owners.isOwn('picture/a.jpg', 'o-bob')).toBe(false)
    expect(owners.isOwn('picture/b.jpg', 'o-alice')).toBe(false)
    expect(owners.isOwn('picture/c.jpg', 'o-bob')).toBe(true)
  }
})
