import { writeSync } from 'node:fs'

const pause = new Int32Array(new SharedArrayBuffer(4))

/** Writes all bytes to a descriptor and waits while the reader is busy; for use inside a decoder's own process. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  let at = 0
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN')) throw cause
      Atomics.wait(pause, 0, 0, 2)
    }
  }
}

/** Says on stderr why this process cannot go on, and ends it. */
export function giveUp(reason: unknown): never {
  for (let cause = reason; cause instanceof Error; cause = cause.cause) process.stderr.write(`${cause.message}\n`)
  process.exit(1)
}
