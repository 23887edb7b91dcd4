import { screenElement } from '../page-stack'
import { phone } from './phone'

/** Height of the status bar and place of WeChat's capsule, in px, on the phone that is played. */
const statusBar = 20
const capsule = { width: 87, height: 32, top: 24, fromRight: 7 }
/** Text size of WeChat's standard setting on that phone, in px. */
const standardText = 17

function windowInfo(): object {
  const safe = { left: 0, right: innerWidth, top: statusBar, bottom: innerHeight, width: innerWidth }
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    windowWidth: innerWidth,
    windowHeight: screenElement.clientHeight,
    statusBarHeight: statusBar,
    screenTop: 0,
    safeArea: { ...safe, height: innerHeight - statusBar },
  }
}

function appBaseInfo(): object {
  return {
    SDKVersion: '3.8.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    enableDebug: false,
    host: { env: 'WeChat' },
    fontSizeScaleFactor: phone.fontScale,
    fontSizeSetting: standardText * phone.fontScale,
  }
}

const deviceInfo = (): object => ({
  brand: 'iPhone',
  model: 'iPhone 12',
  system: 'iOS 15.0',
  platform: 'ios',
})
const systemInfo = (): object => ({ ...windowInfo(), ...appBaseInfo(), ...deviceInfo() })

function capsulePlace(): object {
  const { width, height, top, fromRight } = capsule
  const right = innerWidth - fromRight
  return { width, height, top, right, bottom: top + height, left: right - width }
}

/** What the phone tells of itself at once. */
export const systemApi = {
  getSystemInfoSync: systemInfo,
  getWindowInfo: windowInfo,
  getDeviceInfo: deviceInfo,
  getAppBaseInfo: appBaseInfo,
  getSystemSetting: () => ({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true }),
  getAppAuthorizeSetting: () => ({
    microphoneAuthorized: 'authorized',
    notificationAuthorized: 'authorized',
  }),
  getMenuButtonBoundingClientRect: capsulePlace,
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wxlocal', envVersion: 'develop', version: '' } }),
}

/** The same for those who ask with callbacks. */
export const systemPromises = { getSystemInfo: systemInfo, getSystemInfoAsync: systemInfo }
