/** Which of WeChat's aria attributes each component gets, by Taro's names of them. */
const attributes: [RegExp, string[]][] = [
  [/^(static-)?view$/, ['role', 'label', 'hidden', 'live', 'checked', 'selected', 'expanded', 'disabled']],
  [/^(static-)?text$/, ['role', 'label', 'hidden', 'live']],
  [/^(static-)?image$/, ['role', 'label', 'hidden']],
  [/^button$/, ['role', 'label', 'disabled']],
  [/^(input|textarea)$/, ['label']],
]

type Modify = (result: string, nodeName: string, level: number, children: string) => string
interface Platform {
  template?: { modifyTemplateResult?: Modify }
}
interface Context {
  registerMethod: (method: { name: string; fn: (platform: Platform) => void }) => void
}

/**
 * Taro's templates know no aria attributes: what a page says to a screen reader would get lost on WeChat. They are
 * written into the finished template; new properties of a component would move the names that Taro gives to all of
 * them, in the templates but not in the runtime.
 */
export default function ariaPlugin(context: Context): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }) => {
      if (!template) return
      const before = template.modifyTemplateResult?.bind(template)
      template.modifyTemplateResult = (result, nodeName, level, children) =>
        withAria(before?.(result, nodeName, level, children) ?? result, nodeName)
    },
  })
}

/** The template of one component with its aria attributes before every `data-sid` of the component itself. */
export function withAria(result: string, nodeName: string): string {
  const names = attributes.find(([kind]) => kind.test(nodeName))?.[1] ?? []
  const written = names.map((name) => `aria-${name}="{{i.aria${capital(name)}}}" `).join('')
  return result.replaceAll('data-sid="{{i.sid}}"', `${written}data-sid="{{i.sid}}"`)
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
