import { join } from 'node:path'
import { failed, launch } from './launch.mjs'
import { root } from './root.mjs'
import { findRuntime, thisPlace } from './runtime.mjs'

/**
 * Without a bound the room for young objects grows with the length of a run, by some 100 MB; megabytes. And garbage is collected only
 * when the heap is several times what is in use: here from half as much again, so that memory follows what is held. Also in bench/growth.ts.
 */
const memory = ['--max-semi-space-size=8', '--heap-growing-percent=50']

/** Runs the command line on the pinned runtime and ends this process with its exit code. */
export async function wordveil(args) {
  process.exitCode = await onRuntime([...memory, join(root, 'src', 'main', 'cli.ts'), ...args])
}

/** Runs the pinned runtime with the arguments; gives its exit code, or 3 with a message where there is none. */
export async function onRuntime(args, options = {}) {
  const runtime = findRuntime(thisPlace(root))
  if ('path' in runtime) return launch(runtime.path, args, options)
  process.stderr.write(`${runtime.problem}\n${runtime.remedy}\n`)
  return failed
}
