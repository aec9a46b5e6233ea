import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { needs } from '../../../test/machine-needs.ts'
import { programFolder } from '../../../test/program-folder.ts'
import { findCommand } from './find-command.ts'
import { forgetIsolation, isolation } from './isolation.ts'

const perl = findCommand('perl')
const limits = { wallSeconds: 600, memoryBytes: 64_000_000, maxPixels: 1, maxStills: 1, maxSoundSeconds: 1 }

beforeEach(() => vi.stubEnv('WORDVEIL_ISOLATION', ''))
afterEach(() => {
  vi.unstubAllEnvs()
  forgetIsolation()
})

describe.skipIf(process.platform !== 'linux' || perl === null)('a decoder that another process starts', () => {
  test('works where less is allowed than it may use, and what is allowed holds', async (context) => {
    needs(context, 'prlimit')
    const script = 'my @all; for (1 .. 300) { open(my $f, "<", "/dev/null") or last; push @all, $f } print scalar @all'
    const command = findCommand('prlimit') ?? ''
    const child = spawn(command, ['--nofile=200', '--cpu=60', process.execPath, ...parentArguments(['-e', script])], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const opened = Number(await text(child.stdout))
    expect(opened).toBeGreaterThan(150)
    expect(opened).toBeLessThan(200)
  })

  test.for([
    ['namespaces', ['prlimit', 'unshare', 'setpriv'], ['namespaces', 'prlimit', 'setpriv']],
    ['none', ['prlimit', 'setpriv'], ['prlimit', 'setpriv']],
  ] as const)('does not outlive that one behind the wall %s', async ([wall, programs, needed], context) => {
    needs(context, ...needed)
    using folder = programFolder(programs)
    vi.stubEnv('PATH', folder.path)
    forgetIsolation()
    expect(isolation().wall).toBe(wall)
    const mark = randomUUID()
    const parent = spawn(process.execPath, parentArguments(['-e', '$| = 1; print 1; sleep 600', mark]), {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await said(parent)
    const running = marked(mark).filter((pid) => pid !== String(parent.pid))
    expect(running).not.toEqual([])
    parent.kill('SIGKILL')
    await expect.poll(() => running.filter(runs), { timeout: 10_000 }).toEqual([])
  })
})

/** Arguments of a Node.js that starts Perl as a decoder and passes on what it says. */
function parentArguments(args: readonly string[]): string[] {
  const code = `import { startDecoder } from ${JSON.stringify(join(import.meta.dirname, '..', 'media', 'decoder-child.ts'))}
    const command = { command: ${JSON.stringify(perl)}, args: ${JSON.stringify(args)}, reservedBytes: 0 }
    const bounds = ${JSON.stringify(limits)}
    const child = await startDecoder(${JSON.stringify(import.meta.filename)}, command, bounds, new AbortController().signal)
    child.output.pipe(process.stdout)`
  return ['--no-warnings', '--input-type=module-typescript', '-e', code]
}

function said(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.stdout?.once('data', resolve))
}

/** The processes that were started with a word. */
function marked(word: string): string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && factOf(pid, 'cmdline').includes(word))
}

function runs(pid: string): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\s+[ZX]/m.test(factOf(pid, 'status'))
}

function factOf(pid: string, name: 'cmdline' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
