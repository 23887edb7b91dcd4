import type { Answer } from '@domain/answer'
import { no, yes } from '@domain/answer'
import type { Cell } from './cell'
import { plainIn } from './cell'

type PhoneFault = 'phone-several' | 'phone-landline' | 'phone-unclear'

/** What a column of phones is called. */
export const phoneTitles = ['手机', '手机号', '手机号码', '联系电话', '电话', '电话号码', '联系方式']

const nothing = ['', '无', '没有']

/** A mobile number of 11 digits, or null for none (empty, 无, —); spaces, dashes and a leading 86 are dropped. */
export function readPhone(cell: Cell): Answer<string | null, PhoneFault> {
  const written = plainIn(cell).replace(/[-‐‑–—―−]/g, '')
  if (nothing.includes(written)) return yes(null)
  const mobile = /^(?:\+?86)?(1[3-9]\d{9})$/.exec(written)?.[1]
  if (mobile !== undefined) return yes(mobile)
  if (/^1\d{10}\D*1\d{10}$/.test(written) || /\d{7,}\D+\d{7,}/.test(written)) return no('phone-several')
  if (/^0\d{9,11}$|^[2-8]\d{6,7}$/.test(written)) return no('phone-landline')
  return no('phone-unclear', /^\d+$/.test(written) ? `这里是 ${written.length} 位` : '有别的字')
}

/** A phone as it may be shown in a list: '199****0012'. */
export function maskedPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(7)}`
}

/** Whether this is a whole mobile number, as one types it. */
export function isMobile(typed: string): boolean {
  return /^1[3-9]\d{9}$/.test(typed)
}
