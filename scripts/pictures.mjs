// `npm run pictures`: takes the README's pictures.
import { runBundled } from './run-bundled.mjs'

await runBundled('tests/pictures/command.ts', 'pictures')
