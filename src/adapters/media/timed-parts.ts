import type { Readable } from 'node:stream'
import { Problem } from '../../domain/problem.ts'
import { crcLines, mostLinesAhead } from './crc-lines.ts'
import type { CutStream } from './cut-stream.ts'
import { exactTime } from './exact-time.ts'

/** Pictures of a stream and the times that another one tells of them, a line each. */
export interface TimedParts {
  /** Hands on each picture with its time when both are there; gives how many pictures came without a time. An inexact time is a Problem. */
  take(each: (pts: number, part: Uint8Array) => void): Promise<number>
}

/** A decoder tells times in step with its pictures: one that is so far ahead with either has lost its way. */
const mostWaiting = { bytes: 512 * 1024 ** 2, times: mostLinesAhead }

/** Brings pictures and times together. Times are read at once, so that the decoder never waits for us on this side. */
export function timedParts(parts: CutStream, lines: Readable, most = mostWaiting): TimedParts {
  const times: number[] = []
  const waiting: Uint8Array[] = []
  const spare: Uint8Array[] = []
  const failing = Promise.withResolvers<never>()
  // What is wrong is told to who takes.
  failing.promise.catch(() => undefined)
  let each = (_pts: number, _part: Uint8Array): void => undefined
  const told = crcLines(lines, ({ pts }) => {
    const part = waiting.shift()
    if (part === undefined && times.length < most.times) return void times.push(pts)
    if (part === undefined) return failing.reject(new Problem('decoder-crashed', 'times without pictures'))
    try {
      each(exactTime(pts), part)
    } catch (cause) {
      failing.reject(cause)
    }
    spare.push(part)
  })
  const come = (part: Uint8Array) => {
    const pts = waiting.length > 0 ? undefined : times.shift()
    if (pts !== undefined) return each(exactTime(pts), part)
    if ((waiting.length + 1) * part.length > most.bytes) throw new Problem('decoder-crashed', 'pictures without times')
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
