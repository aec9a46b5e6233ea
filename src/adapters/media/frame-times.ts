import type { Readable } from 'node:stream'
import { crcLines } from './crc-lines.ts'

/** The container times of frames as ffmpeg tells them, one line each. */
export interface FrameTimes {
  /** The time of the next frame; null when no more are told. */
  next(): Promise<number | null>
}

/** Reads times ahead of the frames, so that the decoder never waits for us on this side. */
export function frameTimes(stream: Readable): FrameTimes {
  const times: number[] = []
  let ended = false
  let wake = () => {}
  const told = crcLines(stream, ({ pts }) => {
    times.push(pts)
    wake()
  })
  void told.then(() => {
    ended = true
    wake()
  })
  return {
    async next() {
      while (times.length === 0 && !ended)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      return times.shift() ?? null
    },
  }
}
