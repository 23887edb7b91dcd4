import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'

const root = path.resolve(__dirname, '..')
const at = (place: string) => path.resolve(root, place)

// Taro runs babel on sourceRoot only: what else needs it is named here (strings; a RegExp is refused).
const include = [at('src/domain'), at('src/contract'), at('node_modules/valibot')]
const alias = {
  '@app': at('src/app'),
  '@domain': at('src/domain'),
  '@contract': at('src/contract'),
  // Its package calls itself commonjs and hands bundlers an ES file: webpack refuses that mixture.
  'chinese-days': at('node_modules/chinese-days/dist/index.min.js'),
}

// Taro's own settings squeeze for phones that nobody supports any more; `typeofs` stays off for undeclared globals.
const compress = {
  ecma: 2017,
  passes: 2,
  arrows: true,
  collapse_vars: true,
  comparisons: true,
  computed_props: true,
  hoist_props: true,
  inline: true,
  loops: true,
  negate_iife: true,
  properties: true,
  reduce_funcs: true,
  reduce_vars: true,
  switches: true,
}

const config: UserConfigExport = {
  projectName: 'linli',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src/app',
  outputRoot: `dist/${process.env['TARO_ENV'] ?? 'weapp'}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // Chinese as it is, not as \u1234: half the bytes of every word.
  terser: { enable: true, config: { compress, output: { ecma: 2017, ascii_only: false } } },
  plugins: [at('config/aria-plugin.ts'), at('config/lean-plugin.ts')],
  alias,
  mini: {
    compile: { include },
    optimizeMainPackage: { enable: true },
    runtime: { enableInnerHTML: false },
    webpackChain(chain, webpack) {
      chain
        .plugin('withoutInnerHtml')
        .use(webpack.NormalModuleReplacementPlugin, [
          /inner-html\/(html|parser)\.js$/,
          at('config/no-inner-html.js'),
        ])
    },
    // Sizes are real px on every phone: rpx would make tap targets too small at 320 px (platform rules §5).
    postcss: { pxtransform: { enable: false } },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false } },
    webpackChain(chain) {
      // Taro's default copies the component library into every page chunk.
      chain.optimization.splitChunks({
        ...(chain.optimization.get('splitChunks') as object),
        chunks: 'all',
        minSize: 20_000,
      })
      chain.performance.hints(false)
    },
  },
}

export default defineConfig(() => Promise.resolve(config))
