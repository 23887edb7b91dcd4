import { crc32, plainCrc32 } from './crc32'

describe.each([
  ['of node', crc32],
  ['of our own', plainCrc32],
])('the CRC-32 %s', (_, sum) => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('gives the published value for %j', (text, value) => {
    expect(sum(text)).toBe(value)
    expect(sum(Buffer.from(text))).toBe(value)
  })

  it('reads a text as its UTF-8 bytes', () => {
    expect(sum('柳河村')).toBe(sum(Buffer.from([0xe6, 0x9f, 0xb3, 0xe6, 0xb2, 0xb3, 0xe6, 0x9d, 0x91])))
  })
})
