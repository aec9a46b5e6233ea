import type { Readable } from 'node:stream'
import { Problem } from '../../domain/problem.ts'
import { crcLines, mostLinesAhead } from './crc-lines.ts'

/** The container times of frames as ffmpeg tells them, one line each. */
export interface FrameTimes {
  /** The time of the next frame; null when no more are told. Throws `decoder-crashed` once far too many were told ahead of their frames. */
  next(): Promise<number | null>
}

/** Reads times ahead of the frames, so that the decoder never waits for us on this side. */
export function frameTimes(stream: Readable, most = mostLinesAhead): FrameTimes {
  const times: number[] = []
  let ended = false
  let astray = false
  let wake = () => {}
  const told = crcLines(stream, ({ pts }) => {
    if (times.length < most) times.push(pts)
    else if (!astray) {
      astray = true
      stream.destroy()
    }
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
      if (astray) throw new Problem('decoder-crashed', 'times without pictures')
      return times.shift() ?? null
    },
  }
}
