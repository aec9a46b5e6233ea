import { opendir, stat } from 'node:fs/promises'
import type { Exhibit } from '../../domain/evidence.ts'

/**
 * Whether an exhibit that was read before is connected now; a folder that has nothing in it is the place of a disk that is not mounted. One that may not be
 * read is there: that is told of its paths.
 */
export async function isThere({ source, form }: Pick<Exhibit, 'source' | 'form'>): Promise<boolean> {
  try {
    if (form !== 'folder') return (await stat(source)).isFile()
    return await holdsSomething(source)
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.has(String(error.code))) return false
    if (error instanceof Error && 'code' in error && closed.has(String(error.code))) return true
    throw error
  }
}

/** What the operating system says of a path that leads nowhere, or to a device that is gone. */
const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EIO', 'ENODEV', 'ENXIO', 'ESTALE', 'ENOTCONN', 'EHOSTDOWN', 'ETIMEDOUT'])

const closed: ReadonlySet<string> = new Set(['EACCES', 'EPERM'])

async function holdsSomething(folder: string): Promise<boolean> {
  const opened = await opendir(folder)
  try {
    return (await opened.read()) !== null
  } finally {
    await opened.close()
  }
}
