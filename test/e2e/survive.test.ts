import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { markedProcesses } from '../survival/processes.ts'
import { tempFolder } from '../temp-folder.ts'
import { checkout, endOf } from './wordveil.ts'

/** Starts the long survival tests with a folder of their own for temporary files. */
function startSurvive(args: readonly string[], temp: string): ChildProcess {
  const script = join(checkout, 'scripts', 'survive.ts')
  return spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TMPDIR: temp } })
}

async function says(child: ChildProcess, words: string): Promise<void> {
  let said = ''
  await new Promise<void>((resolve) => {
    child.once('close', () => resolve())
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      if (said.includes(words)) resolve()
    })
  })
}

// The processes of a run are found through /proc.
describe.skipIf(!existsSync('/proc/self/environ'))('the long survival tests, asked to stop', () => {
  test('print what was done until then, end with the code of the signal, and leave no process and no file', async () => {
    using folder = tempFolder()
    // By this seed the first run is killed once, early.
    const child = startSurvive(['kills', 'workers', '--kills', '50', '--seed', '7'], folder.path)
    const ended = endOf(child)
    await says(child, '/50 after')
    // Into the middle of the next run.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    child.kill('SIGTERM')
    const { code, stdout } = await ended
    expect(code).toBe(143)
    expect(stdout).toMatch(/\| kills of a whole run, runs brought to their end \| \d+, \d+ \|/)
    expect(stdout).toContain('| workers | not begun |')
    expect(stdout).toContain('Stopped by SIGTERM: the table tells what was done until then.\n\nNo fault.\n')
    expect(markedProcesses(folder.path)).toEqual([])
    expect(readdirSync(folder.path)).toEqual([])
  })

  test('do so before the first run came to its end', async () => {
    using folder = tempFolder()
    const child = startSurvive(['decoders'], folder.path)
    const ended = endOf(child)
    while (markedProcesses(folder.path).length < 2) await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 130, stdout: expect.stringContaining('| decoders | stopped before anything was done |') })
    expect(markedProcesses(folder.path)).toEqual([])
    expect(readdirSync(folder.path)).toEqual([])
  })
})
