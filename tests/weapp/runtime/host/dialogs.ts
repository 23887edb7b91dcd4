import { make } from './make'

/** WeChat's own windows above the pages: dialogs, sheets, toasts. */
export const layer = make('div', { id: 'weapp-layer' })

/** Shows a dialog until one of its buttons is pressed; resolves to the key of that button. */
export function dialog<Key>(body: (Node | string)[], buttons: [Key, string][]): Promise<Key> {
  return new Promise((resolve) => {
    const box = make('div', { role: 'dialog', className: 'weapp-dialog' }, ...body)
    for (const [key, words] of buttons) {
      const press = (): void => {
        box.remove()
        resolve(key)
      }
      box.append(make('button', { textContent: words, onclick: press }))
    }
    layer.append(box)
  })
}

/** Shows a list to choose from; resolves to the index, or -1 for 取消. */
export function sheet(items: string[]): Promise<number> {
  return dialog([], [...items.map((words, index): [number, string] => [index, words]), [-1, '取消']])
}

/** Shows a toast for some milliseconds, in place of the one before. */
export function toast(words: string, ms: number): void {
  hideToast()
  const box = make('div', { role: 'status', className: 'weapp-toast', textContent: words })
  layer.append(box)
  setTimeout(() => box.remove(), ms)
}

/** Takes the toast away. */
export function hideToast(): void {
  for (const box of layer.querySelectorAll('.weapp-toast')) box.remove()
}
