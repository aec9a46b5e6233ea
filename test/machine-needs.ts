import { spawnSync } from 'node:child_process'
import type { TestContext } from 'vitest'
import { systemCallFilter } from '../src/adapters/sandbox/system-call-filter.ts'

/** What a machine may have to hold programs back, each asked without the code that tells it to people. */
const here = {
  'walls of bubblewrap': works('bwrap', ['--unshare-user', '--unshare-net', '--ro-bind', '/', '/', 'true']),
  namespaces: works('unshare', ['--user', '--map-root-user', '--net', '--ipc', '--pid', '--fork', '--kill-child=KILL', 'true']),
  prlimit: works('prlimit', ['--version']),
  setpriv: works('setpriv', ['--pdeathsig', 'KILL', '--no-new-privs', '--', 'true']),
  'filter of system calls for its processor': systemCallFilter('decoder', process.arch) !== null,
}

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, [...args], { timeout: 10_000 }).status === 0
}

/** Skips a test, with the reason, where this machine lacks one of the things. */
export function needs(context: TestContext, ...things: readonly (keyof typeof here)[]): void {
  for (const thing of things) context.skip(!here[thing], `this machine has no ${thing}`)
}
