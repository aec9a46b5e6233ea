import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { Writable } from 'node:stream'
import { endRestBehind } from './end-with-all.ts'
import { isolation } from './isolation.ts'
import type { WalledCommand } from './walled-command.ts'
import { filterDescriptor } from './walls.ts'

type Pipes = Exclude<StdioOptions, string>

export interface WalledStart {
  /** What descriptors 0 to 4 of the program are, then those from 6 on: 5 is kept for the filter of system calls. */
  readonly pipes: Pipes
  readonly environment: NodeJS.ProcessEnv
  /** Whether it leads a group in any case: then what it starts is ended with it. */
  readonly leads?: boolean
}

/** Starts a program behind its wall. It is ended with `endWithAll`, and by the kernel when this process is gone. */
export function startWalled(
  { command, args, filter }: WalledCommand,
  { pipes, environment, leads = leadsGroup() }: WalledStart,
): ChildProcess {
  const forFilter = filter === null ? 'ignore' : 'pipe'
  const child = spawn(command, [...args], {
    stdio: [...pipes.slice(0, filterDescriptor), forFilter, ...pipes.slice(filterDescriptor)],
    env: environment,
    // Text: what a program says that was taken over is parsed, and not trusted to the deserializer of the engine.
    serialization: 'json',
    detached: leads,
    windowsHide: true,
  })
  if (leads) endRestBehind(child)
  sendFilter(child, filter)
  return child
}

/**
 * Bubblewrap that is killed in its first moments leaves the process behind that was to become the program, asleep and with the pipes in its
 * hand: both are ended as one group, also where the system or a person killed the first alone. Where nothing else ends a program with the
 * one that started it, it stays in the group of that one.
 */
function leadsGroup(): boolean {
  return isolation().wall === 'bubblewrap'
}

/** Hands the filter of system calls to bubblewrap, which reads it to its end before it starts the program. */
function sendFilter(child: ChildProcess, filter: Buffer | null): void {
  const pipe: unknown = Array.from(child.stdio)[filterDescriptor]
  if (filter === null || !(pipe instanceof Writable)) return
  // A program that could not be started tells so itself.
  pipe.on('error', () => undefined)
  pipe.end(filter)
}
