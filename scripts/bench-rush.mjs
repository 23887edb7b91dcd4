// `npm run -s bench:rush`: many want the same lunch at once; tells what was sold and what it took.
import { runBundled } from './run-bundled.mjs'

await runBundled('tests/bench/rush/command.ts', 'bench-rush', ['cloud', 'local'])
