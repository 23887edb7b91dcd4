import { notice, accountsContent } from '../../../tests/notice/builders'
import { canonicalText } from './canonical'

it('is the same whatever the order of the fields', () => {
  const { content } = notice()
  const turned = Object.fromEntries(Object.entries(content).reverse()) as unknown as typeof content
  expect(canonicalText(notice({ content: turned }))).toBe(canonicalText(notice()))
})

it.each([
  ['one 分', { content: accountsContent({ opening: 4_821_651 }) }],
  ['the version', { version: 2 }],
  ['the hash before', { previousHash: 'ab' }],
])('differs when %s differs', (_what, more) => {
  expect(canonicalText(notice(more))).not.toBe(canonicalText(notice()))
})

it('says nothing of who worked on it and when', () => {
  expect(canonicalText(notice({ rev: 9, writerIds: ['another'] }))).toBe(canonicalText(notice()))
})
