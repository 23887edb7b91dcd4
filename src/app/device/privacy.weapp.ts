import Taro from '@tarojs/taro'
import type { OpenGuide, WatchPrivacy } from './shapes'

/** The button that WeChat takes as the yes to its privacy guide. */
export const agreeButtonId = 'agree-privacy'

/** WeChat holds what the app wanted until the app's own sheet has an answer. */
export const watchPrivacy: WatchPrivacy = (onAsked) => {
  Taro.onNeedPrivacyAuthorization((resolve) =>
    onAsked((agreed) =>
      resolve(agreed ? { event: 'agree', buttonId: agreeButtonId } : { event: 'disagree' }),
    ),
  )
}

/** WeChat's own page of the guide, as the county has filed it. */
export const openGuide: OpenGuide = () => {
  Taro.openPrivacyContract({ fail: () => undefined })
}
