import type { Source } from './read-source'

/** One sentence for each crossing: what it is and what to do instead. */
export type Rule = (source: Source) => string[]

interface Layer {
  /** Folders of ours that it may import, itself beside them. */
  ours: string[]
  /** Packages, some in one folder only. */
  packages: { name: RegExp; only?: string }[]
  node: boolean
  advice: string
}

const anywhere = (...names: RegExp[]) => names.map((name) => ({ name }))

/** Who may import what (docs: four bundles with different limits must not leak into one another). */
export const layers: Record<string, Layer> = {
  domain: {
    ours: [],
    packages: [{ name: /^dayjs(\/|$)/, only: 'src/domain/calendar/' }],
    node: false,
    advice: 'A rule is pure: hand the fact in as an argument, dates come from domain/calendar.',
  },
  contract: {
    ours: ['src/domain/'],
    packages: [{ name: /^valibot$/, only: 'src/contract/shape.ts' }],
    node: false,
    advice: 'The contract knows only the domain; a new shape goes through contract/shape.ts.',
  },
  app: {
    ours: ['src/contract/', 'src/domain/'],
    packages: anywhere(/^@tarojs\/(taro|components)$/, /^react$/, /^mobx(-react-lite)?$/),
    node: false,
    advice: 'The app asks the cloud through send.ts and shares only contract and domain with it.',
  },
  cloud: {
    ours: ['src/contract/', 'src/domain/'],
    packages: [
      { name: /^wx-server-sdk$/, only: 'src/cloud/platform/' },
      { name: /^(read|write)-excel-file(\/|$)/ },
    ],
    node: true,
    advice: 'The cloud shares contract and domain with the others; the SDK is named in cloud/platform alone.',
  },
  local: {
    ours: ['src/cloud/platform/schema', 'src/contract/', 'src/domain/'],
    packages: anywhere(/./),
    node: true,
    advice: 'The local cloud runs the built bundles; of src/cloud it reads platform/schema.ts alone.',
  },
}

const layerOf = (file: string): string => file.split('/')[1] ?? ''

/** The table of layers. */
export const keepsToItsLayer: Rule = ({ file, imports }) => {
  const name = layerOf(file)
  const layer = layers[name]
  if (!layer)
    return [`${file}: src/${name} is no layer; put it into one of ${Object.keys(layers).join(', ')}.`]
  return imports
    .filter((module) => !mayImport(file, `src/${name}/`, layer, module))
    .map((module) => `${file} imports ${module}. ${layer.advice}`)
}

function mayImport(file: string, own: string, layer: Layer, module: string): boolean {
  if (module.startsWith('src/')) return [own, ...layer.ours].some((place) => `${module}/`.startsWith(place))
  if (module.startsWith('node:')) return layer.node
  return layer.packages.some(({ name, only = own }) => name.test(module) && file.startsWith(only))
}

const phoneNames = ['wx', 'Taro.cloud', 'TARO_ENV']
const navigation = /^(navigateTo|navigateBack|redirectTo|reLaunch|switchTab|getCurrentPages|pageScrollTo)$/
const hooks = /^use[A-Z]/

/** Only app/device knows on which phone it runs. */
export const phoneIsInDevice: Rule = ({ file, names, fromTaro }) => {
  if (layerOf(file) !== 'app' || file.startsWith('src/app/device/')) return []
  const members = [...names].filter((name) => name.startsWith('Taro.')).map((name) => name.slice(5))
  const taken = [...members, ...fromTaro].filter((name) => !navigation.test(name) && !hooks.test(name))
  const named = phoneNames.filter((name) => names.has(name) && !name.startsWith('Taro.'))
  return [...named, ...new Set(taken.map((name) => `Taro.${name}`))].map(
    (name) => `${file} names ${name}. Give it a shape in app/device, with a .weapp.ts and a .h5.ts.`,
  )
}

export const rules: Record<string, Rule> = { keepsToItsLayer, phoneIsInDevice }

/** Every crossing in one file. */
export function crossingsOf(source: Source): string[] {
  return Object.values(rules).flatMap((rule) => rule(source))
}
