import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { toStyleSheet } from './style-sheet'
import { syntaxProblems } from './syntax-level'

/** The parts of app.json and of a page's json that the runtime acts on. */
export interface AppJson {
  pages: string[]
  entryPagePath?: string
  subPackages?: { root: string; pages: string[] }[]
  window?: PageJson
  tabBar?: { custom?: boolean; selectedColor?: string; list: { pagePath: string; text: string }[] }
  usingComponents?: Record<string, string>
  lazyCodeLoading?: string
}

export interface PageJson {
  navigationStyle?: 'default' | 'custom'
  navigationBarTitleText?: string
  usingComponents?: Record<string, string>
  component?: boolean
}

/** A weapp output folder as one JSON object: what the browser host needs to run it unchanged. */
export interface PackedApp {
  app: AppJson
  pages: string[]
  js: Record<string, string>
  wxs: Record<string, string>
  css: Record<string, string>
  configs: Record<string, PageJson>
  /** Script text that evaluates to the compiled templates of the whole output. */
  wxml: string
  /** What WeChat would refuse before anything runs, as sentences. */
  problems: string[]
}

/** Reads a built weapp folder. Throws when it holds no app.json. */
export function readOutput(dir: string): PackedApp {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  if (!files.includes('app.json')) throw new Error(`${dir} holds no app.json: run "npm run -s build" first.`)
  const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8')
  const texts = (ending: string, convert = read): Record<string, string> =>
    Object.fromEntries(files.filter((file) => file.endsWith(ending)).map((file) => [file, convert(file)]))

  const app = JSON.parse(read('app.json')) as AppJson
  const pages = [...app.pages, ...(app.subPackages ?? []).flatMap(pagesOfSubPackage)]
  const js = texts('.js')
  const wxs = texts('.wxs')
  const templates = compileTemplates(texts('.wxml'), wxs)
  return {
    app,
    pages,
    js,
    wxs,
    css: withoutEnding(texts('.wxss', (file) => toStyleSheet(file, read))),
    configs: Object.fromEntries(
      Object.entries(withoutEnding(texts('.json'))).map(([file, text]) => [
        file,
        JSON.parse(text) as PageJson,
      ]),
    ),
    wxml: templates.script,
    problems: [...missingFiles(app, pages, files), ...templates.problems, ...syntaxProblems(js)],
  }
}

function pagesOfSubPackage({ root, pages }: { root: string; pages: string[] }): string[] {
  return pages.map((page) => `${root.replace(/\/$/, '')}/${page}`)
}

function withoutEnding(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([file, text]) => [file.replace(/\.\w+$/, ''), text]))
}

function missingFiles(app: AppJson, pages: string[], files: string[]): string[] {
  const wanted = pages.flatMap((page) => [`${page}.js`, `${page}.wxml`])
  if (app.tabBar?.custom)
    wanted.push(...['js', 'json', 'wxml'].map((ending) => `custom-tab-bar/index.${ending}`))
  const strayTabs = (app.tabBar?.list ?? []).filter((tab) => !app.pages.includes(tab.pagePath))
  return [
    ...wanted.filter((file) => !files.includes(file)).map((file) => `missing ${file}`),
    ...strayTabs.map((tab) => `the tab page ${tab.pagePath} is not in the main package`),
  ]
}

// All templates and scripts go into ONE group, else <import> and <wxs src> find nothing.
function compileTemplates(wxml: Record<string, string>, wxs: Record<string, string>) {
  const group = new TmplGroup()
  const problems: string[] = []
  for (const [file, text] of Object.entries(wxml)) {
    const warnings = group.addTmpl(file.slice(0, -5), text) as { message: string }[]
    problems.push(...warnings.map((warning) => `${file}: ${warning.message}`))
  }
  for (const [file, text] of Object.entries(wxs)) group.addScript(file.slice(0, -4), text)
  const script = group.getTmplGenObjectGroups()
  group.free()
  return { script, problems }
}
