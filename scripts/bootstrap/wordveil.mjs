import { join } from 'node:path'
import { failed, launch } from './launch.mjs'
import { root } from './root.mjs'
import { findRuntime, thisPlace } from './runtime.mjs'

/** Without a bound the room for young objects grows with the length of a run, by some 100 MB; megabytes. Also in bench/growth.ts. */
const youngMegabytes = 8

/** Runs the command line on the pinned runtime and ends this process with its exit code. */
export async function wordveil(args) {
  process.exitCode = await onRuntime([`--max-semi-space-size=${youngMegabytes}`, join(root, 'src', 'main', 'cli.ts'), ...args])
}

/** Runs the pinned runtime with the arguments; gives its exit code, or 3 with a message where there is none. */
export async function onRuntime(args, options = {}) {
  const runtime = findRuntime(thisPlace(root))
  if ('path' in runtime) return launch(runtime.path, args, options)
  process.stderr.write(`${runtime.problem}\n${runtime.remedy}\n`)
  return failed
}
