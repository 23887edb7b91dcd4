// `npm run -s bench:calls`: database calls of every operation, cloud and database calls of every screen.
import { runBundled } from './run-bundled.mjs'

await runBundled('tests/bench/calls/command.ts', 'bench-calls')
