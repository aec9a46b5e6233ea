import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepWords } from './last-words.ts'

export const checkout = join(import.meta.dirname, '..', '..')

const { COMPILED_BY_TESTS } = process.env
/** Lets Node keep what it compiles of the program, where the suite has a folder for it. */
export const compileCache: NodeJS.ProcessEnv = COMPILED_BY_TESTS === undefined ? {} : { NODE_COMPILE_CACHE: COMPILED_BY_TESTS }

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the command line as a user would. */
export function startWordveil(args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const options = {
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...compileCache, WORDVEIL_LANG: 'en', ...environment },
    detached: true,
  }
  return spawn(process.execPath, [join(checkout, 'src', 'main', 'cli.ts'), ...args], options)
}

/** Runs the command line to its end. */
export async function wordveil(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return endOf(startWordveil(args, environment))
}

/** What a started command printed, once it has ended. */
export async function endOf(child: ChildProcess): Promise<Ended> {
  const printed = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk: Buffer) => {
    printed.stdout += chunk.toString('utf8')
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    printed.stderr += chunk.toString('utf8')
  })
  keepWords(() => wordsOf(child, printed))
  await once(child, 'close')
  return { code: child.exitCode, ...printed }
}

/** How a program ended and what it printed last. */
function wordsOf(child: ChildProcess, { stdout, stderr }: Pick<Ended, 'stdout' | 'stderr'>): string {
  const end = child.exitCode ?? child.signalCode ?? 'still running'
  return `${child.spawnargs.join(' ')}\n  ended: ${end}\n  stdout: ${stdout.slice(-1000)}\n  stderr: ${stderr.slice(-3000)}`
}

/** The parts of an export that the tests read. */
export interface CaseExport {
  readonly format: string
  readonly media: readonly ExportedMedium[]
  readonly files: readonly { readonly path: string; readonly problem: { readonly code: string } | null }[]
}

export interface ExportedMedium {
  readonly sha256: string
  readonly sha1: string
  readonly md5: string
  readonly kind: string
  readonly outcome: string
  readonly problem: unknown
  readonly frameCount: number | null
  readonly files: readonly { readonly path: string }[]
  readonly pdq: { readonly hash: string; readonly quality: number } | null
  readonly stack: string | null
  readonly ledger: readonly {
    readonly firstFrame: number
    readonly lastFrame: number
    readonly still: unknown
    readonly maxDistance: number
  }[]
  readonly claims: readonly { readonly id: string; readonly kind: string; readonly support: readonly string[] }[]
  readonly observations: readonly { readonly id: string; readonly kind: string }[]
  readonly text: Readonly<Record<string, readonly { readonly claim: string; readonly text: string }[]>>
}

/** Writes the JSON export of a case and reads it back. */
export async function exportOf(reference: string, data: string, languages = 'en,sv'): Promise<{ text: string; value: CaseExport }> {
  const path = join(data, `${reference}.json`)
  const ended = await wordveil(['export', '--case', reference, '--as', 'json', '--lang', languages, '--out', path, '--data', data])
  if (ended.code !== 0) throw new Error(`export ended with ${ended.code}: ${ended.stderr}`)
  const text = readFileSync(path, 'utf8')
  return { text, value: JSON.parse(text) as CaseExport }
}
