// TypeScript to CommonJS for jest, with the same esbuild that bundles the cloud functions.
const { transformSync } = require('esbuild')

module.exports = {
  process(source, file) {
    const { code } = transformSync(source, {
      loader: file.endsWith('x') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      sourcemap: 'inline',
      sourcefile: file,
    })
    return { code }
  },
}
