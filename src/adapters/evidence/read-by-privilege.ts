import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readProblem } from './read-problem.ts'

/**
 * Whether this process reads a file only because it is root. Decoders work without that privilege, so that what lies closed in a
 * mounted exhibit, as most of a phone's files do, has to be handed to them.
 */
export async function isReadByPrivilege(path: string): Promise<boolean> {
  if (process.getuid?.() !== 0) return false
  if (!(await allows(path, mayRead))) return true
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (!(await allows(folder, maySearch))) return true
  }
  return false
}

/** Bits of a mode as its owner has them. */
const mayRead = 0o400
const maySearch = 0o100

async function allows(path: string, bit: number): Promise<boolean> {
  const { uid, gid, mode } = await stat(path).catch((cause: unknown) => Promise.reject(readProblem(cause)))
  if (uid === 0) return (mode & bit) !== 0
  return (mode & (gid === 0 ? bit >> 3 : bit >> 6)) !== 0
}
