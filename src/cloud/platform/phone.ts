import { cloud } from './sdk'

interface PhoneAnswer {
  phoneInfo?: { purePhoneNumber?: string }
}
const { phonenumber } = cloud.openapi as unknown as {
  phonenumber: { getPhoneNumber(input: { code: string }): Promise<PhoneAnswer> }
}

/** The number behind WeChat's phone button; null when the code is spent or unknown (errcode 40029). */
export async function phoneOfCode(code: string): Promise<string | null> {
  try {
    const { phoneInfo } = await phonenumber.getPhoneNumber({ code })
    return phoneInfo?.purePhoneNumber ?? null
  } catch (error) {
    if ((error as { errCode?: number }).errCode === 40029) return null
    throw error
  }
}
