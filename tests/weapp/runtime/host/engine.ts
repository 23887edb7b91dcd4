import * as glassEasel from 'glass-easel'
import { MiniProgramEnv, type CodeSpace } from 'glass-easel-miniprogram-adapter'
import { builtInTags } from '../pack/built-in-tags'
import { app, packed, pages } from './given'
import { fail } from './record'
import { isLateTap } from './touch'

// Gives the template's ids to the DOM, as the attribute `exparser:info-attr-id`.
glassEasel.globalOptions.writeExtraInfoToAttr = true
glassEasel.addGlobalErrorListener((trouble, method) => {
  fail(`view ${method ?? ''}`, trouble)
  return false
})
glassEasel.addGlobalWarningListener((message, owner) => {
  if (!isHarmless(message, owner)) fail('view warning', message)
  return false
})

// Taro's `<comp i="{{…}}">` is drawn once before it is given its node; the same words on a page are a bug.
function isHarmless(message: string, owner: unknown): boolean {
  const path = (owner as { is?: string }).is ?? ''
  return message.includes('for-list data is neither') && !pages.includes(path)
}

const view = new glassEasel.CurrentWindowBackendContext()
// Without this no event reaches the app.
view.onEvent((target, type, detail, options) => {
  if (type === 'tap' && isLateTap()) return undefined
  const event = new glassEasel.Event(type, detail, options)
  glassEasel.Event.dispatchEvent(target, event)
  return event.getEventBubbleStatus()
})

const environment = new MiniProgramEnv()
export const backend = environment.associateBackend(view)

/** The components and templates of the app. */
export const codeSpace: CodeSpace = environment.createCodeSpace('', true)

// The tags of the global code space are not inherited: they have to be set on this one.
for (const tag of builtInTags) codeSpace.getComponentSpace().setGlobalUsingComponent(tag, `wx-${tag}`)

for (const [path, config] of Object.entries(packed.configs)) {
  if (path === 'app') continue
  const usingComponents = { ...app.usingComponents, ...config.usingComponents }
  codeSpace.addComponentStaticConfig(path, { component: config.component, usingComponents })
}

type Templates = Record<string, glassEasel.template.ComponentTemplate['content']>
// The compiler gives script text; running it is the only way to the templates.
// eslint-disable-next-line @typescript-eslint/no-implied-eval
const groupList = (new Function(`return ${packed.wxml}`) as () => Templates)()
for (const [path, content] of Object.entries(groupList)) {
  // Without the fallback listener `bindtap=` (no colon) is a plain attribute.
  codeSpace.addCompiledTemplate(path, { groupList, content, fallbackListenerOnNativeNode: true })
}
