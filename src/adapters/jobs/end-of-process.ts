import type { ChildProcess } from 'node:child_process'
import { Stream } from 'node:stream'

/** How a process ended. */
export interface ProcessEnd {
  readonly code: number | null
  readonly by: NodeJS.Signals | null
}

/** How long the last words of a process may take after its end. */
const lastWordsMillis = 2000

/**
 * Resolves when a process ended and all that it said was read. A wall that is killed in its first moments can leave the program behind it alive, which
 * holds the pipes and the channel open: they are let go soon after the end, and the program, with nobody left, ends too.
 */
export function endOfProcess(child: ChildProcess): Promise<ProcessEnd> {
  const { promise, resolve } = Promise.withResolvers<ProcessEnd>()
  child.once('close', (code, by) => resolve({ code, by }))
  child.once('exit', (code, by) => {
    const timer = setTimeout(() => {
      letGo(child)
      resolve({ code, by })
    }, lastWordsMillis)
    child.once('close', () => clearTimeout(timer))
  })
  return promise
}

function letGo(child: ChildProcess): void {
  for (const pipe of child.stdio) if (pipe instanceof Stream) pipe.destroy()
  if (child.connected) child.disconnect()
}
