/**
 * What a screen reader is told. `role` is what a browser reads, `ariaRole` what WeChat reads;
 * Taro writes `ariaLabel` and the others as `aria-…` on both.
 */
interface Target {
  role: string
  ariaRole: string
  ariaLabel: string
  ariaDisabled?: string
  ariaChecked?: string
  ariaSelected?: string
  ariaExpanded?: string
  hoverClass: string
  onClick?: () => void
}

interface Tap {
  label: string
  /** Absent: the thing stands there but cannot be tapped now. */
  onTap: (() => void) | undefined
}

/** Everything a tappable View needs: role, words, the pressed look, the handler. */
export function button({ label, onTap }: Tap): Target {
  return target('button', label, onTap)
}

/** One answer out of several. */
export function radio({ label, onTap, on }: Tap & { on: boolean }): Target {
  return { ...target('radio', label, onTap), ariaChecked: String(on) }
}

/** A yes or no of its own. */
export function checkbox({ label, onTap, on }: Tap & { on: boolean }): Target {
  return { ...target('checkbox', label, onTap), ariaChecked: String(on) }
}

/** One of the pages of the tab bar. */
export function tab({ label, onTap, on }: Tap & { on: boolean }): Target {
  return { ...target('tab', label, onTap), ariaSelected: String(on) }
}

/** A line that opens and closes what is below it. */
export function opener({ label, onTap, open }: Tap & { open: boolean }): Target {
  return { ...target('button', label, onTap), ariaExpanded: String(open) }
}

/** A box around things of one kind. */
export function group(role: 'radiogroup' | 'group' | 'tablist' | 'list', label: string) {
  return { role, ariaRole: role, ariaLabel: label }
}

/** A drawing that says nothing the words beside it do not say. */
export const silent = { ariaHidden: 'true' }

/** Words that change while the page stands: they are read when they change. */
export const live = { ariaLive: 'polite' }

/** The page's own title. */
export const heading = { role: 'heading', ariaRole: 'heading' }

function target(role: string, label: string, onTap: (() => void) | undefined): Target {
  const common = { role, ariaRole: role, ariaLabel: label }
  if (!onTap) return { ...common, ariaDisabled: 'true', hoverClass: 'none' }
  return { ...common, hoverClass: 'is-press', onClick: onTap }
}
