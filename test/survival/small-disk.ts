import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import type { Stage } from './stage.ts'

/** A disk of a few megabytes that only the programs of a stage see, in a mount namespace of its own; it goes when it is disposed. */
export interface SmallDisk extends Disposable {
  /** The stage, with its programs seeing the disk. */
  readonly stage: Stage
  /** Fills it until so many bytes are left. */
  leave(bytes: number): void
  /** Makes the space free again that `leave` took. */
  clear(): void
  /** Paths in it that only exist while something is at work. */
  halfWritten(): readonly string[]
}

const apart = ['--mount', '--map-root-user']

/** Whether this machine lets a user mount a disk in memory that others do not see. */
export function canMountSmallDisks(): boolean {
  const probe = spawnSync('unshare', [...apart, 'mount', '-t', 'tmpfs', 'none', '/mnt'])
  return probe.status === 0 && spawnSync('nsenter', ['--version']).status === 0
}

/** Mounts a disk of so many bytes on a folder, made where it is missing. */
export async function mountSmallDisk(stage: Stage, folder: string, bytes: number): Promise<SmallDisk> {
  mkdirSync(folder, { recursive: true })
  const script = `mount -t tmpfs -o size=${bytes} none "$1" && echo mounted && exec sleep infinity`
  const keeper = spawn('unshare', [...apart, 'sh', '-c', script, 'sh', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await mounted(keeper)
  const enter = ['-t', String(keeper.pid), '-U', '-m', '--preserve-credentials', '--']
  const inside = (command: string) => {
    const { status, stdout, stderr } = spawnSync('nsenter', [...enter, 'sh', '-c', command, 'sh', folder], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command}: ${stderr}`)
    return stdout.trim()
  }
  return {
    stage: within(stage, ['nsenter', ...enter]),
    leave: (left) => {
      const free = Number(inside('df --output=avail -B1 "$1" | tail -n 1'))
      inside(`head -c ${Math.max(0, free - left)} /dev/zero > "$1/ballast"`)
    },
    clear: () => void inside('rm -f "$1/ballast"'),
    halfWritten: () =>
      inside('find "$1" -name spool -o -name "*.part" -o -name "*.db-journal"')
        .split('\n')
        .filter((path) => path !== ''),
    [Symbol.dispose]: () => void keeper.kill('SIGKILL'),
  }
}

async function mounted(keeper: ChildProcess): Promise<void> {
  const [first] = keeper.stdout === null ? [] : await Promise.race([once(keeper.stdout, 'data'), once(keeper, 'exit')])
  if (!String(first).includes('mounted')) throw new Error('the small disk could not be mounted')
}

function within(stage: Stage, enter: readonly string[]): Stage {
  const start: Stage['start'] = (args, options = {}) => stage.start(args, { ...options, before: [...enter, ...(options.before ?? [])] })
  return { ...stage, start, run: (args, options) => start(args, options).ended }
}
