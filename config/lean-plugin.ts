type Modify = (result: string, nodeName: string, level: number, children: string) => string
interface Context {
  registerMethod: (method: {
    name: string
    fn: (platform: { template?: { modifyTemplateResult?: Modify } }) => void
  }) => void
  modifyComponentConfig: (change: (all: { componentConfig: { includes: Set<string> } }) => void) => void
}

/** What Taro writes for every view and text on each of its sixteen levels and no page of ours ever sets. */
const unused: Record<string, string[]> = {
  view: [
    'hover-stop-propagation',
    'hover-start-time',
    'hover-stay-time',
    'animation',
    'bindanimationstart',
    'bindanimationiteration',
    'bindanimationend',
    'bindtransitionend',
  ],
  text: ['space', 'decode', 'overflow', 'max-lines'],
}

/** Taro's templates without what no page uses: they are an eighth of the main package. */
export default function leanPlugin(context: Context): void {
  // Taro writes it for everybody; it comes back by itself with the first page that uses it.
  context.modifyComponentConfig(({ componentConfig }) => void componentConfig.includes.delete('scroll-view'))
  context.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }) => {
      if (!template) return
      const before = template.modifyTemplateResult?.bind(template)
      template.modifyTemplateResult = (result, nodeName, level, children) =>
        lean(before?.(result, nodeName, level, children) ?? result, nodeName)
    },
  })
}

/** The template of one component without its unused attributes and without the white space between its tags. */
export function lean(result: string, nodeName: string): string {
  const kind = /^(?:(?:static|pure|catch|click)-)?(view|text)$/.exec(nodeName)?.[1] ?? ''
  return (unused[kind] ?? [])
    .reduce((text, name) => text.replaceAll(new RegExp(` ${name}="[^"]*"`, 'g'), ''), result)
    .replaceAll(/>\s+</g, '><')
}
