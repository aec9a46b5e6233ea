import { findCommand } from './find-command.ts'
import { isolation } from './isolation.ts'
import { type Role, systemCallFilter } from './system-call-filter.ts'
import { decoderWall, filterDescriptor, namespacesCommand, type Sight, workerWall } from './walls.ts'

/** A program to be held back. */
export interface Program {
  readonly command: string
  readonly args: readonly string[]
  /** Files and folders that it needs besides the programs of the system, read-only. */
  readonly reads: readonly string[]
}

/** What a program may use up; `writtenBytes` is of each file. */
export interface Allowance {
  readonly dataBytes: number
  readonly cpuSeconds: number | null
  readonly writtenBytes: number
  readonly openFiles: number
}

/** A command as it is to be started: where `filter` is there, its bytes are to be sent through descriptor 5. */
export interface WalledCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly filter: Buffer | null
}

/** A decoder behind the best wall of this machine and under limits. */
export function walledDecoder(program: Program, allowance: Allowance, sight: Sight): WalledCommand {
  return behind('decoder', program, allowance, () => decoderWall([program.command, ...program.reads], sight))
}

/** A worker behind a wall of its own, where decoders inside can have theirs; elsewhere under limits alone, so that its decoders are walled. */
export function walledWorker(program: Program, allowance: Allowance): WalledCommand {
  if (!isolation().workers) return plain([...dyingWithParent(), ...limited(program, allowance, [])])
  return behind('worker', program, allowance, () => workerWall([program.command, ...program.reads]))
}

/** Threads count as processes, and bubblewrap counts those of one wall alone. */
const processesBehindWall = ['--nproc=512']

function behind(role: Role, program: Program, allowance: Allowance, wall: () => readonly string[]): WalledCommand {
  const bwrap = findCommand('bwrap')
  if (isolation().wall === 'bubblewrap' && bwrap !== null) {
    const filter = systemCallFilter(role, process.arch)
    const filtering = filter === null ? [] : ['--seccomp', String(filterDescriptor)]
    return { command: bwrap, args: [...filtering, ...wall(), ...limited(program, allowance, processesBehindWall)], filter }
  }
  const apart = isolation().wall === 'namespaces' ? (namespacesCommand() ?? []) : []
  return plain([...dyingWithParent(), ...apart, ...limited(program, allowance, [])])
}

/** What bubblewrap does by itself: the kernel ends the program when the one that started it is gone. */
function dyingWithParent(): string[] {
  const setpriv = isolation().limits ? findCommand('setpriv') : null
  return setpriv === null ? [] : [setpriv, '--pdeathsig', 'KILL', '--no-new-privs', '--']
}

function plain([command = '', ...args]: readonly string[]): WalledCommand {
  return { command, args, filter: null }
}

/** The program under `prlimit` where that is. It gets a moment between being asked to stop and being stopped. */
function limited(program: Program, { dataBytes, cpuSeconds, writtenBytes, openFiles }: Allowance, more: readonly string[]): string[] {
  const prlimit = isolation().limits ? findCommand('prlimit') : null
  const command = [program.command, ...program.args]
  if (prlimit === null) return command
  const cpu = cpuSeconds === null ? [] : [`--cpu=${cpuSeconds}:${cpuSeconds + 2}`]
  return [prlimit, `--data=${dataBytes}`, ...cpu, '--core=0', `--fsize=${writtenBytes}`, `--nofile=${openFiles}`, ...more, ...command]
}
