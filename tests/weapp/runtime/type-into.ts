import type { Page } from 'playwright-core'

/**
 * Types into the field of the shown page with this label or placeholder, in place of what stands there.
 * `scope` selects the shown page.
 */
export async function typeInto(
  page: Page,
  driver: { missed: (what: string) => Promise<Error> },
  scope: string,
  label: string,
  text: string,
): Promise<void> {
  const shown = page.locator(scope)
  const named = shown.getByPlaceholder(label, { exact: true }).or(shown.getByLabel(label, { exact: true }))
  const field = shown.locator('input, textarea').and(named)
  await field.fill(text, { timeout: 5000 }).catch(async (reason: unknown) => {
    throw await driver.missed(`cannot type into “${label}”: ${String(reason).split('\n')[0]}`)
  })
}
