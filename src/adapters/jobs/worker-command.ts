import type { ModelServers } from '../inference/answer-worker.ts'
import { findCommand } from '../sandbox/find-command.ts'
import { scriptFolders } from '../sandbox/visible-folders.ts'
import { type WalledCommand, walledWorker } from '../sandbox/walled-command.ts'

/** The program that each worker runs, the arguments it gets, and what it may read besides Wordveil itself; null: it is not held back. */
export interface WorkerProgram {
  readonly program: string
  readonly arguments: readonly string[]
  readonly reads: readonly string[] | null
  /** Whom the questions of analyzers go to; a worker itself reaches no network. */
  readonly servers?: ModelServers
}

const nodeFlags = ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning']
/** Programs that a worker starts; where they lie apart from the system's own they are shown to it one by one. */
const programs = ['bwrap', 'prlimit', 'setpriv', 'ffmpeg', 'ffprobe', 'tesseract', 'perl']
/** Models and their arenas fit in many times; what runs wild does not take the machine with it. */
const allowance = { dataBytes: 8 * 1024 ** 3, cpuSeconds: null, writtenBytes: 256 * 1024 ** 2, openFiles: 4096 }

/** How a worker is started: behind its wall where `reads` is a list, even an empty one. */
export function workerCommand(options: WorkerProgram): WalledCommand {
  const args = [...nodeFlags, options.program, ...options.arguments]
  if (options.reads === null) return { command: process.execPath, args, filter: null }
  const found = programs.map(findCommand).filter((path) => path !== null)
  const tesseractData = process.env.TESSDATA_PREFIX ?? ''
  const reads = [...scriptFolders, ...found, ...options.reads, ...(tesseractData === '' ? [] : [tesseractData])]
  return walledWorker({ command: process.execPath, args, reads }, allowance)
}

const passedOn =
  /^(PATH|LANG|LC_\w+|TZ|WORDVEIL_\w+|TESSDATA_PREFIX|LD_LIBRARY_PATH|OMP_\w+|CUDA_\w+|NVIDIA_\w+|NODE_CHANNEL_\w+|SystemRoot|TEMP|TMP)$/i

/** The variables that a worker needs; what else the operator has set stays with the operator. */
export function workerEnvironment(all: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(all).filter(([name]) => passedOn.test(name)))
}
