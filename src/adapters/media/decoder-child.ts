import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { isolation } from '../sandbox/isolation.ts'
import { signalOfCode } from '../sandbox/signal-of-code.ts'
import { sendFilter } from '../sandbox/send-filter.ts'
import { walledInput } from '../sandbox/walls.ts'
import { type DecoderCommand, limitedCommand } from './limited-command.ts'
import { openEvidence } from './open-evidence.ts'

/** How a decoder process ended. `errors` holds the beginning of what it said on stderr. */
export interface ChildEnd {
  readonly reason: 'exit' | 'time-limit' | 'aborted'
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly errors: string
}

/** A running decoder that reads one evidence file as descriptor 3, answers on `output` and, where asked, on `side` (descriptor 4). */
export interface DecoderChild extends AsyncDisposable {
  readonly output: Readable
  readonly side: Readable
  readonly end: Promise<ChildEnd>
}

const keptErrorBytes = 8192

/** Where a decoder process finds its input: the descriptor it was given, so that neither name nor place of the evidence reaches it. */
export function inputOfChild(path: string): string {
  if (isolation().wall === 'bubblewrap') return walledInput
  return process.platform === 'win32' ? path : '/dev/fd/3'
}

/** Starts a decoder on a file opened read-only; it is killed at the wall-clock limit, on abort, and when disposed. */
export async function startDecoder(
  path: string,
  command: DecoderCommand,
  limits: DecodeLimits,
  signal: AbortSignal,
): Promise<DecoderChild> {
  signal.throwIfAborted()
  const { command: file, args, filter } = limitedCommand(command, limits)
  await using evidence = await openEvidence(path)
  const child = spawn(file, args, {
    stdio: ['ignore', 'pipe', 'pipe', evidence.fd, 'pipe', filter === null ? 'ignore' : 'pipe'],
    env: { PATH: process.env.PATH, MALLOC_ARENA_MAX: '2', AV_LOG_FORCE_NOCOLOR: '1' },
    windowsHide: true,
  })
  sendFilter(child, filter)
  const end = watch(child, limits, signal)
  return {
    output: readable(child.stdout),
    side: readable(child.stdio[4]),
    end,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await end
    },
  }
}

function watch(child: ChildProcess, limits: DecodeLimits, signal: AbortSignal): Promise<ChildEnd> {
  let reason: ChildEnd['reason'] = 'exit'
  const stop = (why: 'time-limit' | 'aborted') => {
    reason = why
    child.kill('SIGKILL')
  }
  const timer = setTimeout(stop, limits.wallSeconds * 1000, 'time-limit')
  const onAbort = () => stop('aborted')
  signal.addEventListener('abort', onAbort)
  const errors = keepBeginning(readable(child.stderr))
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
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

function readable(stream: unknown): Readable {
  if (stream !== null && typeof stream === 'object' && 'readable' in stream) return stream as Readable
  throw new Error('the decoder process has no pipe')
}
