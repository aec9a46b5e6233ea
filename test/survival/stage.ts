import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkout, compileCache, type Ended, endOf } from '../e2e/wordveil.ts'
import { awaitEnds, killIfAlive, killUntilGone, type LiveProcess, markedProcesses } from './processes.ts'

/** A place to run the real program in, where everything that it starts or leaves behind can be found. */
export interface Stage extends Disposable {
  readonly folder: string
  /** The folder for temporary files that the program is given. */
  readonly temp: string
  /** Every process of the program that lives, its decoders included. */
  processes(): LiveProcess[]
  /** Starts the program; it leads a process group. `before`: a command to start it under. */
  start(args: readonly string[], options?: StartOptions): Running
  run(args: readonly string[], options?: StartOptions): Promise<Ended>
  /** What a run that is over left: temporary files, shared memory, half-written files, processes. */
  leftBehind(): Promise<string[]>
}

/** How to start it otherwise than a user would. */
export interface StartOptions {
  readonly before?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  /** It is killed after so many seconds, and its end then tells no exit code. */
  readonly seconds?: number
}

/** A program that was started. */
export interface Running {
  readonly ended: Promise<Ended>
  /** The first thing that it prints on stdout. */
  readonly printed: Promise<string>
  /** Resolves when it says something with these words on stderr, or when it ended. */
  says(words: string): Promise<void>
  /** Kills its process group at once. */
  kill(): void
}

/**
 * Sets up a stage in a new folder, which goes when the stage is disposed. At the stop all that runs on it is killed, and whoever waits for
 * the end of a program is told of the stop instead.
 */
export function openStage(stop: AbortSignal = neverStopped): Stage {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wordveil-stage-')))
  const temp = join(folder, 'temp')
  mkdirSync(temp)
  const sharedBefore = namesIn('/dev/shm')
  const processes = () => markedProcesses(folder)
  const start = (args: readonly string[], options: StartOptions = {}) => startProgram(args, options, { folder, temp, stop })
  const killAll = () => killUntilGone(processes)
  stop.addEventListener('abort', killAll)
  return {
    folder,
    temp,
    processes,
    start,
    run: (args, options) => start(args, options).ended,
    leftBehind: async () => [
      ...(await awaitEnds(processes, 20)).map(({ pid, name }) => `process ${pid} ${name}`),
      ...namesIn(temp).map((name) => `temporary file ${name}`),
      ...(await awaitNone(() => namesIn('/dev/shm').filter((name) => !sharedBefore.includes(name) && !ofOthers.test(name)))).map(
        (name) => `shared memory ${name}`,
      ),
      ...halfWritten(folder),
    ],
    [Symbol.dispose]: () => {
      stop.removeEventListener('abort', killAll)
      killAll()
      removeTree(folder)
    },
  }
}

const neverStopped = new AbortController().signal

/** Also removes what is closed to its own user, and paths longer than the system takes at once. */
function removeTree(folder: string): void {
  spawnSync('sh', ['-c', 'find "$1" -type d ! -perm -700 -exec chmod u+rwx {} \\;; rm -rf "$1"', 'sh', folder])
}

/** What is still there after some seconds: a run of another test may hold shared memory for a moment. */
async function awaitNone(look: () => readonly string[]): Promise<readonly string[]> {
  for (const end = performance.now() + 20_000; look().length > 0 && performance.now() < end; ) await pause(50)
  return look()
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What other tests and browsers keep in shared memory meanwhile. */
const ofOthers = /^(wordveil-test-|\.org\.chromium)/

interface Place {
  readonly folder: string
  readonly temp: string
  readonly stop: AbortSignal
}

function startProgram(args: readonly string[], options: StartOptions, place: Place): Running {
  place.stop.throwIfAborted()
  const [command = '', ...rest] = [...(options.before ?? []), process.execPath, join(checkout, 'bin', 'wordveil'), ...args]
  const PATH = `${process.env.PATH}:${join(place.folder, 'mark')}`
  const env = { ...process.env, ...compileCache, WORDVEIL_LANG: 'en', TMPDIR: place.temp, ...options.environment, PATH }
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true })
  const kill = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) killIfAlive(-child.pid)
  }
  const timer = setTimeout(kill, (options.seconds ?? 1200) * 1000)
  const printed = new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))))
  const says = (words: string) =>
    new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => (chunk.includes(words) ? resolve() : undefined))
      child.once('close', () => resolve())
    })
  return { kill, printed, says, ended: endUnlessStopped(endOf(child), place.stop).finally(() => clearTimeout(timer)) }
}

async function endUnlessStopped(ended: Promise<Ended>, stop: AbortSignal): Promise<Ended> {
  const end = await ended
  stop.throwIfAborted()
  return end
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // It is not there; other systems have no shared memory in the file system.
    return []
  }
}

/** Files of a workspace that only exist while something is at work: copies for decoders, parts of reports. */
function halfWritten(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name.startsWith('data'))
    .flatMap((name) => readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)))
    .filter((path) => /(^|\/)(spool(\/|$)|[^/]*\.(part|tmp|db-journal)$)/.test(path))
    .map((path) => `half-written ${path}`)
}
