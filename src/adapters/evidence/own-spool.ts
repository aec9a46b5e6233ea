import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../domain/problem.ts'
import { openSpool, type Spool } from './spool.ts'

/**
 * A spool for one process alone in a folder for all of this user, which is made. What a process left behind that was killed
 * is removed; a folder of somebody else is refused, as it may lie where everybody can write.
 */
export async function openOwnSpool(folder: string): Promise<Spool> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await lstat(folder)
  const isOurs = found.isDirectory() && (process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0))
  if (!isOurs) throw new Problem('path-unreadable', 'the folder for copies belongs to somebody else')
  for (const name of await readdir(folder)) {
    const pid = /^(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true })
  }
  return openSpool(join(folder, `${process.pid}-${randomUUID()}`))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    // A process of somebody else lives, too, but may not be signalled.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
