import type { ChildProcess } from 'node:child_process'

/** Kills a process that runs, and with it all of its group where it leads one. */
export function endWithAll(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  // It leads no group, or there are none on this system.
  if (!killGroup(child.pid)) child.kill('SIGKILL')
}

/** Kills what is left of the group of a process that leads one, once it has ended of itself or by another hand. */
export function endRestBehind(child: ChildProcess): void {
  child.once('exit', () => {
    if (child.pid !== undefined) killGroup(child.pid)
  })
}

/** Whether there was one. */
function killGroup(leader: number): boolean {
  try {
    return process.kill(-leader, 'SIGKILL')
  } catch {
    return false
  }
}
