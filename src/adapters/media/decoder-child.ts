import type { ChildProcess } from 'node:child_process'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import { endWithAll } from '../sandbox/end-with-all.ts'
import { isolation } from '../sandbox/isolation.ts'
import { startWalled } from '../sandbox/start-walled.ts'
import type { WalledCommand } from '../sandbox/walled-command.ts'
import { walledInput } from '../sandbox/walls.ts'
import { type DecoderCommand, limitedCommand } from './limited-command.ts'
import { openReadOnly } from './open-read-only.ts'
import { type ChildEnd, readable, watchChild } from './watch-child.ts'

/** A running decoder that reads one evidence file as descriptor 3, answers on `output` and, where asked, on `side` (descriptor 4). */
export interface DecoderChild extends AsyncDisposable {
  readonly output: Readable
  readonly side: Readable
  /** Further answers, for a command that has them: descriptors 6, 7 and 8; elsewhere they are empty. */
  readonly more: readonly [Readable, Readable, Readable]
  readonly end: Promise<ChildEnd>
}

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
  const evidence = await openReadOnly(path)
  try {
    const input = { stdin: 'ignore', evidence: evidence.fd } as const
    return start({ command, input, walled: limitedCommand(command, limits) }, limits.wallSeconds, signal)
  } finally {
    closeBehind(evidence)
  }
}

/** Not waited for: what a decoder answered that ended meanwhile is thrown away by Node, as nobody would have begun to read it. */
function closeBehind(evidence: FileHandle): void {
  // What was only read loses nothing where closing fails.
  evidence.close().catch(() => undefined)
}

/** Starts a decoder that sees no file: what it reads comes through descriptor 0 from another one. */
export function startFedDecoder(feed: Readable, command: DecoderCommand, limits: DecodeLimits, signal: AbortSignal): DecoderChild {
  signal.throwIfAborted()
  const walled = limitedCommand(command, limits, 'nothing')
  return start({ command, input: { stdin: feed, evidence: 'ignore' }, walled }, limits.wallSeconds, signal)
}

interface Start {
  readonly command: DecoderCommand
  readonly walled: WalledCommand
  readonly input: { readonly stdin: Readable | 'ignore'; readonly evidence: number | 'ignore' }
}

function start({ command, walled, input }: Start, wallSeconds: number, signal: AbortSignal): DecoderChild {
  const aside = command.answersAside === true ? (['pipe', 'pipe', 'pipe'] as const) : []
  const stdin = input.stdin === 'ignore' ? 'ignore' : 'pipe'
  const child = startWalled(walled, {
    pipes: [stdin, 'pipe', 'pipe', input.evidence, 'pipe', ...aside],
    environment: { PATH: process.env.PATH, MALLOC_ARENA_MAX: '2', AV_LOG_FORCE_NOCOLOR: '1' },
  })
  if (input.stdin !== 'ignore') feedTo(child, input.stdin)
  const stdio: readonly unknown[] = child.stdio
  const end = watchChild(child, wallSeconds, signal)
  return {
    output: readable(child.stdout),
    side: readable(child.stdio[4]),
    more: [further(stdio[6]), further(stdio[7]), further(stdio[8])],
    end,
    async [Symbol.asyncDispose]() {
      endWithAll(child)
      await end
    },
  }
}

function feedTo(child: ChildProcess, feed: Readable): void {
  if (child.stdin === null) return
  // A process that ends before its input does tells why itself.
  child.stdin.on('error', () => undefined)
  feed.pipe(child.stdin)
}

function further(pipe: unknown): Readable {
  return pipe === undefined ? Readable.from([]) : readable(pipe)
}
