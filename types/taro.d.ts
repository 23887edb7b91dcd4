import '@tarojs/taro'

declare module '@tarojs/taro' {
  interface AppConfig {
    /** WeChat cloud development switch (missing from Taro's own types). */
    cloud?: boolean
    __usePrivacyCheck__?: boolean
  }
}
