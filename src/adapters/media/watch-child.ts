import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import { Problem } from '../../domain/problem.ts'
import { endWithAll } from '../sandbox/end-with-all.ts'
import { signalOfCode } from '../sandbox/signal-of-code.ts'

/** How a decoder process ended. `errors` holds the beginning of what it said on stderr. */
export interface ChildEnd {
  readonly reason: 'exit' | 'time-limit' | 'aborted'
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly errors: string
}

/** Of what a process says on stderr no more bytes are kept. */
export const keptErrorBytes = 8192

/** Waits for the end of a process; it is killed after `seconds` (null: never) and on abort. */
export function watchChild(child: ChildProcess, seconds: number | null, signal: AbortSignal | null): Promise<ChildEnd> {
  let reason: ChildEnd['reason'] = 'exit'
  const stop = (why: 'time-limit' | 'aborted') => {
    reason = why
    endWithAll(child)
  }
  const timer = seconds === null ? undefined : setTimeout(stop, seconds * 1000, 'time-limit')
  const onAbort = () => stop('aborted')
  signal?.addEventListener('abort', onAbort)
  const errors = keepBeginning(readable(child.stderr))
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
    child.on('error', (cause) => {
      finish()
      reject(new Problem('decoder-crashed', 'could not be started', cause))
    })
    child.on('exit', (code, killedBy) => {
      finish()
      const by = killedBy ?? signalOfCode(code)
      resolve({ reason, code: by === null ? code : null, signal: by, errors: errors() })
    })
  })
}

function keepBeginning(stream: Readable): () => string {
  const chunks: Buffer[] = []
  let kept = 0
  stream.on('data', (chunk: Buffer) => {
    if (kept < keptErrorBytes) chunks.push(chunk.subarray(0, keptErrorBytes - kept))
    kept += chunk.length
  })
  return () => Buffer.concat(chunks).toString('utf8')
}

/** A pipe of a child as what it is. */
export function readable(stream: unknown): Readable {
  if (stream !== null && typeof stream === 'object' && 'readable' in stream) return stream as Readable
  throw new Error('the decoder process has no pipe')
}
