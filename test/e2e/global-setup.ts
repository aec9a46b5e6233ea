import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const compiled = mkdtempSync(join(tmpdir(), 'wordveil-compiled-'))

/** Keeps what Node compiles of the program for the whole run of the suite, which starts the program some 200 times. */
export function setup(): void {
  // The runner's workers are given the environment of this process, and so is every program that a test starts.
  process.env.NODE_COMPILE_CACHE = compiled
}

/** Removes what was kept. */
export function teardown(): void {
  rmSync(compiled, { recursive: true, force: true })
}
