import { chmodSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findCommand } from '../src/adapters/sandbox/find-command.ts'

/**
 * A folder that is to be all of PATH: links to those of the named programs that this machine has, and programs given as scripts of the shell.
 * Not in memory, from where containers let nothing be started.
 */
export function programFolder(
  names: readonly string[],
  scripts: Readonly<Record<string, string>> = {},
): { readonly path: string } & Disposable {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'wordveil-test-')))
  for (const name of names) {
    const found = findCommand(name)
    if (found !== null) symlinkSync(found, join(path, name))
  }
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(path, name), 0o755)
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
