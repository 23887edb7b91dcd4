/**
 * What the county declares in WeChat's privacy guide: each type with the interfaces that take it. A test holds it
 * against the interfaces that the phone's files really use, both ways.
 */
export const declaredTypes = {
  手机号: ['getPhoneNumber'],
  选中的照片或视频信息: ['chooseMedia'],
  麦克风: ['getRecorderManager', 'scope.record'],
  选中的文件: ['chooseMessageFile'],
} as const satisfies Record<string, readonly string[]>

export type DeclaredType = keyof typeof declaredTypes
export const declaredNames = Object.keys(declaredTypes) as DeclaredType[]
