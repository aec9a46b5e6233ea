import type { Readable } from 'node:stream'
import type { FramePlace } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { crcLines, mostLinesAhead } from './crc-lines.ts'

/** The numbers and container times of frames as ffmpeg tells them, one line each. */
export interface FrameTimes {
  /** The next frame; null when no more are told. Throws `decoder-crashed` once far too many were told ahead of their pictures. */
  next(): Promise<FramePlace | null>
}

/** Reads times ahead of the pictures, so that the decoder never waits for us on this side; of frames with other numbers than those in `only` none is told. */
export function frameTimes(stream: Readable, only: ReadonlySet<number> | null = null, most = mostLinesAhead): FrameTimes {
  const places: FramePlace[] = []
  let frame = -1
  let ended = false
  let astray = false
  let wake = () => {}
  const told = crcLines(stream, ({ pts }) => {
    frame += 1
    if (only?.has(frame) === false) return
    if (places.length < most) places.push({ frame, pts })
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
      while (places.length === 0 && !ended)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      if (astray) throw new Problem('decoder-crashed', 'times without pictures')
      return places.shift() ?? null
    },
  }
}
