/** A DOM element with properties (or attributes, where no such property exists) and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Record<string, unknown> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(given)) {
    if (key in element) Object.assign(element, { [key]: value })
    else element.setAttribute(key, String(value))
  }
  element.append(...children)
  return element
}
