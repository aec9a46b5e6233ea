import type { Readable } from 'node:stream'
import { crcLines } from './crc-lines.ts'
import type { CutStream } from './cut-stream.ts'

/** Pictures of a stream and the times that another one tells of them, a line each. */
export interface TimedParts {
  /** Hands on each picture with its time when both are there; gives how many pictures came without a time. */
  take(each: (pts: number, part: Uint8Array) => void): Promise<number>
}

/** Brings pictures and times together. Times are read at once, so that the decoder never waits for us on this side. */
export function timedParts(parts: CutStream, lines: Readable): TimedParts {
  const times: number[] = []
  const waiting: Uint8Array[] = []
  const spare: Uint8Array[] = []
  const failing = Promise.withResolvers<never>()
  let each = (_pts: number, _part: Uint8Array): void => undefined
  const told = crcLines(lines, ({ pts }) => {
    const part = waiting.shift()
    if (part === undefined) return void times.push(pts)
    try {
      each(pts, part)
    } catch (cause) {
      failing.reject(cause)
    }
    spare.push(part)
  })
  const come = (part: Uint8Array) => {
    const pts = waiting.length > 0 ? undefined : times.shift()
    if (pts !== undefined) return each(pts, part)
    const kept = spare.pop() ?? new Uint8Array(part.length)
    kept.set(part)
    waiting.push(kept)
  }
  return {
    async take(to) {
      each = to
      await Promise.race([Promise.all([parts.take(come), told]), failing.promise])
      return waiting.length
    },
  }
}
