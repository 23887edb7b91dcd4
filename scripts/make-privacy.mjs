// Writes docs/privacy.md, the data map, from the database's schema and the descriptions beside it.
import { writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { format } from 'prettier'

const { outputFiles } = await build({
  entryPoints: ['src/cloud/privacy/data-map/page.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'warning',
})
const source = Buffer.from(outputFiles[0].contents).toString('base64')
const { privacyPage } = await import(`data:text/javascript;base64,${source}`)
writeFileSync('docs/privacy.md', await format(privacyPage(), { parser: 'markdown' }))
