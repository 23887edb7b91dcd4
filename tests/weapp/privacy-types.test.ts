import { readFileSync } from 'node:fs'
import { declaredTypes } from '../../src/app/device/privacy-declared'
import { trackedFiles } from '../tracked-files'

/** The interfaces that take personal data, by the type under which WeChat's guide wants them declared. */
const takesPersonalData: Record<string, readonly string[]> = {
  手机号: ['getPhoneNumber', 'getRealtimePhoneNumber'],
  昵称和头像: ['getUserInfo', 'getUserProfile', 'chooseAvatar', 'type="nickname"'],
  位置: [
    'getLocation',
    'getFuzzyLocation',
    'startLocationUpdate',
    'startLocationUpdateBackground',
    'onLocationChange',
    'chooseLocation',
    'choosePoi',
  ],
  地址: ['chooseAddress'],
  发票: ['chooseInvoice', 'chooseInvoiceTitle'],
  车牌: ['chooseLicensePlate'],
  微信运动: ['getWeRunData'],
  选中的照片或视频信息: ['chooseMedia', 'chooseImage', 'chooseVideo'],
  选中的文件: ['chooseMessageFile'],
  麦克风: ['getRecorderManager', 'startRecord', 'joinVoIPChat', 'scope.record'],
  摄像头: ['createCameraContext', 'createVKSession', 'scope.camera'],
  蓝牙: ['openBluetoothAdapter', 'createBLEPeripheralServer'],
  相册: ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  通讯录: ['addPhoneContact', 'chooseContact'],
  日历: ['addPhoneCalendar', 'addPhoneRepeatCalendar'],
  剪切板: ['setClipboardData', 'getClipboardData'],
  传感器: ['startAccelerometer', 'startGyroscope', 'startCompass', 'startDeviceMotionListening'],
}

const files = trackedFiles().filter(
  (file) => /^src\/app\/.*\.tsx?$/.test(file) && !/\.(h5|test)\./.test(file),
)
const code = files
  .filter((file) => !file.endsWith('privacy-declared.ts'))
  .map((file) => readFileSync(file, 'utf8'))
const used = Object.entries(takesPersonalData).flatMap(([type, names]) =>
  names.filter((name) => code.some((text) => text.includes(name))).map((name) => `${type} ${name}`),
)
const declared = Object.entries(declaredTypes).flatMap(([type, names]) =>
  names.map((name) => `${type} ${name}`),
)

it('declares what the phone’s files take, and nothing that they do not', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(used.length).toBeGreaterThan(3)
  expect([...declared].sort()).toEqual([...used].sort())
})

it('lets WeChat ask before it gives any of it', () => {
  const app = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8')) as { __usePrivacyCheck__?: boolean }
  expect(app.__usePrivacyCheck__).toBe(true)
})
