// `npm run -s bench:engine`: the database engine of the local cloud against bare mingo, at 100,000 documents.
import { runBundled } from './run-bundled.mjs'

await runBundled('tests/bench/engine/command.ts', 'bench-engine', [])
