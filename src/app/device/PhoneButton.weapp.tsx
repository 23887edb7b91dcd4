import { Button } from '@tarojs/components'
import type { PhoneButtonProps } from './shapes'

/** WeChat gives a number only through its own button; whoever says no stays where he is. */
export function PhoneButton({ label, kind = 1, onCode }: PhoneButtonProps) {
  return (
    <Button
      className={`btn btn-${kind}`}
      hoverClass="is-press"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => {
        if (detail.code) onCode(detail.code)
      }}
    >
      {label}
    </Button>
  )
}
