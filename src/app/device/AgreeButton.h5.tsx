import { BigButton } from '../components/BigButton'
import type { AgreeButtonProps } from './shapes'

/** In the preview a button like any other. */
export function AgreeButton({ label, onAgree }: AgreeButtonProps) {
  return <BigButton label={label} onTap={onAgree} />
}
