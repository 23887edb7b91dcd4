import type { Locator } from 'playwright-core'

/**
 * Types into the field with this label or placeholder on the shown page, in place of what stands there.
 * `missed` makes the error for a field that is not there.
 */
export async function typeInto(
  shown: Locator,
  label: string,
  text: string,
  missed: (what: string) => Promise<Error>,
): Promise<void> {
  const named = shown.getByPlaceholder(label, { exact: true }).or(shown.getByLabel(label, { exact: true }))
  const field = shown.locator('input, textarea').and(named)
  await field.fill(text, { timeout: 5000 }).catch(async (reason: unknown) => {
    throw await missed(`cannot type into “${label}”: ${String(reason).split('\n')[0]}`)
  })
}
