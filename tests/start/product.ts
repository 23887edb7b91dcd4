import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'

/** `node dist/local/start.js`, as `npm start` runs it after the build. */
export interface Started {
  child: ChildProcess
  /** All that it has said so far. */
  said: () => string
  /** Resolves when it has said this; rejects when it ends before. */
  says: (words: string) => Promise<void>
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>
}

/** Starts the product with these variables of its environment. */
export function startProduct(env: Record<string, string>, ...words: string[]): Started {
  // With a line between the two, as scripts/start.mjs has it.
  const child = fork('dist/local/start.js', words, { env: { ...process.env, ...env }, silent: true })
  let text = ''
  child.stdout?.on('data', (part: Buffer) => (text += part.toString()))
  child.stderr?.on('data', (part: Buffer) => (text += part.toString()))
  // After a line that was cut the child's own `close` never comes.
  const heard = [child.stdout, child.stderr].map((stream) => stream && once(stream, 'close'))
  const ended = Promise.all([once(child, 'exit'), ...heard]).then(([[code]]) => code as number | null)
  return {
    child,
    ended,
    said: () => text,
    says: async (wanted) => {
      while (!text.includes(wanted)) {
        if (child.exitCode !== null) throw new Error(`it ended without saying ${wanted}:\n${text}`)
        await new Promise((done) => setTimeout(done, 20))
      }
    },
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
