import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'

/** The exit code that means "failed", as the command line has it. */
export const failed = 3

/**
 * Runs a program, hands signals on to it and gives its exit code (128 + number where a signal ended it, 3 where it could
 * not be started). The program's own folder stands first on PATH, so that what it starts finds the same runtime.
 */
export function launch(program, args, options = {}) {
  const env = { ...process.env, ...options.env, PATH: `${dirname(program)}${delimiter}${process.env.PATH ?? ''}` }
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: options.stdio ?? 'inherit', cwd: options.cwd, env })
    const stopForwarding = forwardSignals(child)
    options.started?.(child)
    child.on('error', (error) => {
      stopForwarding()
      process.stderr.write(`${program} could not be started (${error.code ?? error.message}).\n`)
      resolve(failed)
    })
    child.on('close', (code, signal) => {
      stopForwarding()
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

function forwardSignals(child) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      // A terminal sends ctrl-C to the whole group; a second one from here would read as "stop at once".
      if (signal === 'SIGINT' && isAtTerminal()) return
      child.kill(signal)
    }
    process.on(signal, handler)
    return () => process.off(signal, handler)
  })
  return () => {
    for (const off of handlers) off()
  }
}

function isAtTerminal() {
  return Boolean(process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY)
}
