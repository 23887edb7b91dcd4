import { maySeePicture, type PictureCheck } from './picture-seen'

const asked: PictureCheck = { uploaderId: 'p1', result: 'asked', askedAt: '2026-11-24T10:00:00' }
const now = '2026-11-24T10:05:00'
const uploader = { personId: 'p1', answers: false }
const handler = { personId: 'p2', answers: true }
const other = { personId: 'p3', answers: false }

it('shows a picture to its uploader and to the one who answers while it is being checked', () => {
  expect(maySeePicture(asked, uploader, now)).toBe(true)
  expect(maySeePicture(asked, handler, now)).toBe(true)
  expect(maySeePicture(asked, other, now)).toBe(false)
})

it('shows a picture that passed to everybody who may see the request', () => {
  expect(maySeePicture({ ...asked, result: 'passed' }, other, now)).toBe(true)
})

it('shows a picture that is held back to its uploader alone', () => {
  const held = { ...asked, result: 'held' as const }
  expect(maySeePicture(held, uploader, now)).toBe(true)
  expect(maySeePicture(held, handler, now)).toBe(false)
  expect(maySeePicture(held, other, now)).toBe(false)
})

it('hides nothing for want of an answer: when it could not be asked, and after an hour', () => {
  expect(maySeePicture({ ...asked, result: null, askedAt: null }, other, now)).toBe(true)
  expect(maySeePicture(asked, other, '2026-11-24T10:59:59')).toBe(false)
  expect(maySeePicture(asked, other, '2026-11-24T11:00:00')).toBe(true)
})
