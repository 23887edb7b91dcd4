import { BigButton } from '../components/BigButton'
import { account } from './call-function.h5'
import type { PhoneButtonProps } from './shapes'

/** In the preview the code names the account; the local platform knows its phone. */
export function PhoneButton({ label, onCode }: PhoneButtonProps) {
  return <BigButton label={label} onTap={() => onCode(`phone-${account()}`)} />
}
