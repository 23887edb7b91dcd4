// `npm run -s defects`: plants each defect in a copy of the built mini-program and tells which were caught.
import { runBundled } from './run-bundled.mjs'

await runBundled('tests/defects/command.ts', 'defects')
