// `npm run -s faults [-- --seed N --part N]`: a day of the village with every database call disturbed in turn.
import { runBundled } from './run-bundled.mjs'

await runBundled('tests/faults/command.ts', 'faults', ['cloud', 'local'])
