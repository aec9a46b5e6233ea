import { constants } from 'node:os'

/** What ends a long run early. */
export interface Stop {
  readonly signal: AbortSignal
  /** The name of the signal that came; null as long as none did. */
  by(): NodeJS.Signals | null
}

/** Listens for the signals that ask a program to end. */
export function stopOnSignals(): Stop {
  const stop = new AbortController()
  let name: NodeJS.Signals | null = null
  for (const each of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(each, () => {
      name ??= each
      stop.abort(new Error(`stopped by ${each}`))
    })
  }
  return { signal: stop.signal, by: () => name }
}

/** The exit code that says that a signal ended a program. */
export function stoppedCode(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}
