import type { Readable } from 'node:stream'

/** One line of ffmpeg's `framecrc` form; times are in units of the stream's time base. */
export interface CrcLine {
  readonly stream: number
  /** Its time of decoding. */
  readonly dts: number
  readonly pts: number
  /** Whether decoding can begin here. */
  readonly entrance: boolean
}

/** So many lines are never ahead of what they tell of: a decoder puts out both in step, a few apart. */
export const mostLinesAhead = 1_000_000

/** No line is longer; of one that never ends no more is kept, in characters. */
const mostLine = 4096

/** Tells each line `stream, dts, pts, duration, bytes, checksum[, F=flags]` as it comes; ends with the stream. */
export function crcLines(stream: Readable, tell: (line: CrcLine) => void): Promise<void> {
  let rest = ''
  stream.setEncoding('latin1')
  stream.on('data', (chunk: string) => {
    const text = rest + chunk
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      if (text[from] !== '#') tell(lineOf(text.slice(from, end)))
      from = end + 1
    }
    rest = text.slice(from, from + mostLine)
  })
  return new Promise((resolve) => stream.on('close', resolve))
}

function lineOf(text: string): CrcLine {
  const [stream, dts, pts, , , , flags] = text.split(',')
  const written = flags?.trim().startsWith('F=') ? Number(flags.trim().slice(2)) : keyFlag
  return { stream: Number(stream), dts: Number(dts), pts: Number(pts), entrance: (written & keyFlag) !== 0 }
}

/** The flags are written only where they are other than just this one. */
const keyFlag = 1
