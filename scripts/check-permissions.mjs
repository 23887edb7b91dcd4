// `npm run -s check:permissions [-- --seed N --short 1]`: every operation as every role in and out of scope, compared
// with a table written by hand.
import { runBundled } from './run-bundled.mjs'

await runBundled('tests/rights/command.ts', 'check-permissions', ['cloud', 'local'])
