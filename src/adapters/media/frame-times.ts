import type { Readable } from 'node:stream'

/** The container times of frames as they are told, one line each, in `framecrc` form: `stream, dts, pts, duration, …`. */
export interface FrameTimes {
  /** The time of the next frame; null when no more are told. */
  next(): Promise<number | null>
}

/** Reads times ahead of the frames, so that the decoder never waits for us on this side. */
export function frameTimes(stream: Readable): FrameTimes {
  const times: number[] = []
  let rest = ''
  let ended = false
  let wake = () => {}
  stream.setEncoding('latin1')
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (!line.startsWith('#')) times.push(Number(line.split(',')[2]))
    wake()
  })
  stream.on('close', () => {
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
