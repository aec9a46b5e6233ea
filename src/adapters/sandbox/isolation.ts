import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { Problem } from '../../domain/problem.ts'
import { findCommand } from './find-command.ts'
import { type Role, systemCallFilter } from './system-call-filter.ts'
import { decoderWall, namespacesCommand, workerWall } from './walls.ts'

/** What holds decoders and workers back on this machine. */
export interface Isolation {
  /** `bubblewrap`: no network, no process, no file but the one input. `namespaces`: no network. */
  readonly wall: 'bubblewrap' | 'namespaces' | 'none'
  /** Whether a filter of system calls is put before decoders and workers. */
  readonly filter: boolean
  /** Whether memory, processor time and writing are limited. */
  readonly limits: boolean
  /** Whether workers, too, are behind a wall, inside which decoders have their own. */
  readonly workers: boolean
  /** Why there is no more, in technical words; null where there is nothing more. */
  readonly lacking: string | null
}

/** What the operator set in `WORDVEIL_ISOLATION`: the best there is, that or nothing, or none (for measuring). */
function wish(): 'best' | 'required' | 'off' {
  const set = process.env.WORDVEIL_ISOLATION ?? ''
  if (set === 'required' || set === 'off') return set
  if (set === '' || set === 'best') return 'best'
  throw new Problem('usage', `WORDVEIL_ISOLATION is best, required or off, not ${set}`)
}

let found: Isolation | undefined

/** Tries once in this process what the machine allows. Throws `isolation-missing` where the operator requires more. */
export function isolation(): Isolation {
  found ??= detect()
  if (wish() === 'required' && !(found.wall === 'bubblewrap' && found.limits && found.filter))
    throw new Problem('isolation-missing', found.lacking)
  return found
}

/** Forgets what was found: for tests that change the machine under it. */
export function forgetIsolation(): void {
  found = undefined
}

function detect(): Isolation {
  const limits = findCommand('prlimit') !== null
  const open = { wall: 'none', filter: false, limits, workers: false } as const
  if (wish() === 'off') return { ...open, limits: false, lacking: 'turned off by WORDVEIL_ISOLATION' }
  if (process.platform !== 'linux') return { ...open, lacking: `there are no such walls on ${process.platform}` }
  const bwrap = findCommand('bwrap')
  const refusal = bwrap === null ? 'bubblewrap is not installed' : refusalOf(bwrap, decoderWall([bwrap], 'input'), 'decoder')
  if (bwrap === null || refusal !== null) return { ...withoutBubblewrap(open), lacking: refusal }
  const inner = refusalOf(bwrap, [...workerWall([bwrap, import.meta.filename]), bwrap, ...decoderWall([bwrap], 'input')], 'worker')
  const filter = systemCallFilter('decoder', process.arch) !== null
  const lacking = [
    ...(filter ? [] : [`no filter of system calls for ${process.arch}`]),
    ...(limits ? [] : ['prlimit is not installed']),
    ...(inner === null ? [] : [`no wall inside a wall: ${inner}`]),
  ]
  return { wall: 'bubblewrap', filter, limits, workers: inner === null, lacking: lacking.length === 0 ? null : lacking.join('; ') }
}

function withoutBubblewrap(open: Omit<Isolation, 'lacking'>): Omit<Isolation, 'lacking'> {
  const [command, ...args] = namespacesCommand() ?? []
  const allowed = command !== undefined && spawnSync(command, [...args, command, '--version'], { timeout: probeMilliseconds }).status === 0
  return allowed ? { ...open, wall: 'namespaces' } : open
}

const probeMilliseconds = 10_000

/** Runs bubblewrap itself, which then only tells its version, behind the wall; null where that works, else what was said against it. */
function refusalOf(bwrap: string, wall: readonly string[], role: Role): string | null {
  const filter = systemCallFilter(role, process.arch)
  const evidence = openSync(import.meta.filename, 'r')
  try {
    const args = [...(filter === null ? [] : ['--seccomp', '0']), ...wall, bwrap, '--version']
    const end = spawnSync(bwrap, args, {
      input: filter ?? Buffer.alloc(0),
      stdio: ['pipe', 'ignore', 'pipe', evidence],
      timeout: probeMilliseconds,
    })
    return end.status === 0 ? null : complaintOf(end)
  } finally {
    closeSync(evidence)
  }
}

/** What was said, else how it ended. One that refuses before it has read the filter is an error of the pipe too: that tells nothing. */
function complaintOf({ status, signal, stderr, error }: SpawnSyncReturns<Buffer>): string {
  const late = error?.message.endsWith('ETIMEDOUT') === true
  if (error !== undefined && (late || (status === null && signal === null))) return error.message
  const [said = ''] = stderr.toString().trim().split('\n')
  return said === '' ? `bubblewrap ended with ${signal ?? `exit code ${status}`}` : said
}
