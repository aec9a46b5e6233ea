import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { startWordveil } from './wordveil.ts'

/** A console as the command line serves it. */
export interface ServedConsole {
  readonly address: string
  /** Stops it as an operator would; again does nothing. */
  stop(): Promise<void>
}

/** Serves a workspace on a free port of this machine, and waits until it does. */
export async function serveConsole(data: string): Promise<ServedConsole> {
  const child = startWordveil(['serve', '--data', data, '--port', '0', '--json'])
  const ended = once(child, 'close')
  if (child.stdout === null) throw new Error('the console does not print')
  const lines = createInterface({ input: child.stdout })
  const [line] = await Promise.race([once(lines, 'line'), ended.then(() => Promise.reject(new Error('the console ended at once')))])
  const { address } = JSON.parse(String(line)) as { address: string }
  return {
    address,
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM')
      await ended
    },
  }
}
