import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const compiled = mkdtempSync(join(tmpdir(), 'wordveil-compiled-'))

/** Keeps what Node compiles of the program for the whole run of the suite, which starts the program some 200 times. */
export function setup(): void {
  // Told under a name of its own: the runner's workers would keep what they compile too, and write it after all was removed.
  process.env.COMPILED_BY_TESTS = compiled
}

/** Removes what was kept. */
export function teardown(): void {
  rmSync(compiled, { recursive: true, force: true })
}
