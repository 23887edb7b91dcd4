// `npm run -s fuzz [-- --seed N --inputs N]`: feeds every operation what its schema says and what nobody sends.
import { runBundled } from './run-bundled.mjs'

await runBundled('tests/fuzz/command.ts', 'fuzz', ['cloud', 'local'])
