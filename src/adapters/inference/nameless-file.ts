import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file that other processes reach only by its descriptor; it is gone when all who hold it have ended. Linux only. */
export interface NamelessFile extends Disposable {
  readonly fd: number
  /** Replaces all that it holds. */
  write(bytes: Uint8Array): void
}

export function openNamelessFile(): NamelessFile {
  const folder = mkdtempSync(join(tmpdir(), 'wordveil-page-'))
  try {
    const fd = openSync(join(folder, 'page'), 'wx+', 0o600)
    return { fd, write: (bytes) => replace(fd, bytes), [Symbol.dispose]: () => closeSync(fd) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function replace(fd: number, bytes: Uint8Array): void {
  ftruncateSync(fd)
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at, bytes.length - at, at)
}
