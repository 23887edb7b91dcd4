// `npm run -s crash [-- --seed N --kills N --acknowledged N]`: kills the local cloud under load again and again, and
// tells whether it kept what it had acknowledged.
import { runBundled } from './run-bundled.mjs'

await runBundled('tests/crash/kills/command.ts', 'crash', [])
