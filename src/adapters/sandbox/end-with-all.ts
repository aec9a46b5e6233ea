import type { ChildProcess } from 'node:child_process'

/** Kills a process that runs, and with it all of its group where it leads one. */
export function endWithAll(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It leads no group, or there are none on this system.
    child.kill('SIGKILL')
  }
}
