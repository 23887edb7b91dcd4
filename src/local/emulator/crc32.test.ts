import { crc32 } from './crc32'

it.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('gives the published value for %j', (text, value) => {
  expect(crc32(text)).toBe(value)
  expect(crc32(Buffer.from(text))).toBe(value)
})

it('reads a text as its UTF-8 bytes', () => {
  expect(crc32('柳河村')).toBe(crc32(Buffer.from([0xe6, 0x9f, 0xb3, 0xe6, 0xb2, 0xb3, 0xe6, 0x9d, 0x91])))
})
