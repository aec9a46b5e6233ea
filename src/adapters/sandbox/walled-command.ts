import { findCommand } from './find-command.ts'
import { hardLimits } from './hard-limits.ts'
import { isolation } from './isolation.ts'
import { loseWall } from './lost-wall.ts'
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
  return behind('decoder', program, allowance, (reads) => decoderWall(reads, sight))
}

/** A worker behind a wall of its own, where decoders inside can have theirs; elsewhere under limits alone, so that its decoders are walled. */
export function walledWorker(program: Program, allowance: Allowance): WalledCommand {
  if (!isolation().workers) return plain([...dyingWithParent(), ...limited(program, allowance, null)])
  return behind('worker', program, allowance, workerWall)
}

/** Threads count as processes, and bubblewrap counts those of one wall alone. */
const processesBehindWall = 512

function behind(role: Role, program: Program, allowance: Allowance, wall: (reads: readonly string[]) => readonly string[]): WalledCommand {
  const kind = isolation().wall
  if (kind === 'bubblewrap') {
    const filter = systemCallFilter(role, process.arch)
    const filtering = filter === null ? [] : ['--seccomp', String(filterDescriptor)]
    const [first = '', ...more] = limited(program, allowance, processesBehindWall)
    // What sets the limits runs behind the wall, wherever it lies.
    const sight = wall([first, program.command, ...program.reads])
    return { command: still('bwrap', findCommand('bwrap')), args: [...filtering, ...sight, first, ...more], filter }
  }
  const apart = kind === 'namespaces' ? still('unshare', namespacesCommand()) : []
  return plain([...dyingWithParent(), ...apart, ...limited(program, allowance, null)])
}

/** What held programs back when it was tried must hold each of them: nothing is started without. */
function still<T>(name: string, found: T | null): T {
  if (found === null) throw loseWall(name)
  return found
}

/** What bubblewrap does by itself: the kernel ends the program when the one that started it is gone. */
function dyingWithParent(): string[] {
  const setpriv = isolation().limits ? findCommand('setpriv') : null
  return setpriv === null ? [] : [setpriv, '--pdeathsig', 'KILL', '--no-new-privs', '--']
}

function plain([command = '', ...args]: readonly string[]): WalledCommand {
  return { command, args, filter: null }
}

/**
 * The program under `prlimit` where that is. It gets a moment between being asked to stop and being stopped. No process can be given more than
 * this one has: where the system has set less, that holds.
 */
function limited(program: Program, { dataBytes, cpuSeconds, writtenBytes, openFiles }: Allowance, processes: number | null): string[] {
  const command = [program.command, ...program.args]
  if (!isolation().limits) return command
  const most = hardLimits()
  const set = {
    data: Math.min(dataBytes, most.data),
    ...(cpuSeconds === null ? {} : { cpu: `${Math.min(cpuSeconds, most.cpu)}:${Math.min(cpuSeconds + 2, most.cpu)}` }),
    core: 0,
    fsize: Math.min(writtenBytes, most.fsize),
    nofile: Math.min(openFiles, most.nofile),
    ...(processes === null ? {} : { nproc: Math.min(processes, most.nproc) }),
  }
  return [still('prlimit', findCommand('prlimit')), ...Object.entries(set).map(([name, value]) => `--${name}=${value}`), ...command]
}
