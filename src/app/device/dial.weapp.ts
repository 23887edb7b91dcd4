import Taro from '@tarojs/taro'
import type { Dial } from './shapes'

/** Opens the phone's dialler; a person who changes his mind is no error. */
export const dial: Dial = async (phone) => {
  await Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
}
