// Writes docs/privacy.md, the data map, from the database's schema and the descriptions beside it.
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { importSource } from './import-source.mjs'

const { privacyPage } = await importSource('src/cloud/privacy/data-map/page.ts')
writeFileSync('docs/privacy.md', await format(privacyPage(), { parser: 'markdown' }))
