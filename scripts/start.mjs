// `npm start`: installs what is missing, builds what changed, starts the local cloud with its village.
import { spawn } from 'node:child_process'
import { checkNode, installMissing } from './install.mjs'

checkNode()
installMissing()
const begun = Date.now()
const { build } = await import('./build.mjs')
const words = { cloud: '云函数', local: '本地云', weapp: '小程序', h5: '预览' }
try {
  await build(['cloud', 'local', 'h5'], { say: (part) => console.log(`正在构建${words[part]} …`) })
} catch (error) {
  console.error(error.code === 'ENOSPC' ? '磁盘满了，请腾出一些地方再启动。' : error.message)
  process.exit(1)
}
const child = spawn(process.execPath, ['dist/local/start.js', ...process.argv.slice(2)], {
  // The fourth is a line to the child: when this process is gone, however it went, the child stops too.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, LINLI_BEGUN: String(begun), LINLI_BUILT: String(Date.now()) },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)))
