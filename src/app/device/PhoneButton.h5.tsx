import { BigButton } from '../components/BigButton'
import { account } from './call-function.h5'
import type { PhoneButtonProps } from './shapes'

/** In the preview the code names the account, whose phone the local platform knows, and is another one each tap. */
const codeOfTap = (): string => `phone-${account()}~${Math.random().toString(36).slice(2)}`

export function PhoneButton({ label, kind = 1, onCode }: PhoneButtonProps) {
  return <BigButton kind={kind} label={label} onTap={() => onCode(codeOfTap())} />
}
