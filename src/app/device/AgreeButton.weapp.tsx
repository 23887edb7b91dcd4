import { Button } from '@tarojs/components'
import { agreeButtonId } from './privacy.weapp'
import type { AgreeButtonProps } from './shapes'

/** WeChat takes a yes to its privacy guide only through its own button. */
export function AgreeButton({ label, onAgree }: AgreeButtonProps) {
  return (
    <Button
      id={agreeButtonId}
      className="btn btn-1"
      hoverClass="is-press"
      openType="agreePrivacyAuthorization"
      onAgreePrivacyAuthorization={onAgree}
    >
      {label}
    </Button>
  )
}
