import { type FileHandle, open } from 'node:fs/promises'
import { Problem } from '../../domain/problem.ts'

/** Opens an evidence file for reading only. */
export async function openReadOnly(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (cause) {
    throw new Problem('file-missing', null, cause)
  }
}
