// `npm test`: installs what is missing, builds what changed, runs every test. Words after it go to jest.
import { spawnSync } from 'node:child_process'
import { checkNode, installMissing } from './install.mjs'

checkNode()
installMissing()
const { build } = await import('./build.mjs')
try {
  await build(undefined, { say: (part) => console.log(`构建 ${part} …`) })
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const jest = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--forceExit', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
process.exit(jest.status ?? 1)
