import type { Readable } from 'node:stream'

/** A byte stream that comes in parts of one length. */
export interface CutStream {
  /** Hands on each part as it comes, valid during the call; ends with the stream. A rest shorter than a part is dropped. */
  take(each: (part: Uint8Array) => void): Promise<void>
}

/** Cuts a byte stream into parts of `bytes` bytes. It is read only while somebody takes; what a process that ended has left is kept till then. */
export function cutStream(stream: Readable, bytes: number): CutStream {
  const early: Buffer[] = []
  let give = (chunk: Buffer) => void early.push(chunk)
  const ended = new Promise<void>((resolve, reject) => {
    stream.on('error', reject)
    stream.on('close', resolve)
  })
  ended.catch(() => undefined)
  stream.pause()
  // Events and not iteration: for each frame of a film the latter costs more than all that is done with it.
  stream.on('data', (chunk: Buffer) => give(chunk))
  return {
    take: (each) =>
      new Promise((resolve, reject) => {
        const cut = createCut(bytes, each)
        give = (chunk) => {
          try {
            cut(chunk)
          } catch (cause) {
            give = () => undefined
            reject(cause)
          }
        }
        for (const chunk of early.splice(0)) give(chunk)
        ended.then(resolve, reject)
        stream.resume()
      }),
  }
}

/** Parts that lie in one chunk are handed on where they lie. */
function createCut(bytes: number, each: (part: Uint8Array) => void): (chunk: Uint8Array) => void {
  const kept = new Uint8Array(bytes)
  let filled = 0
  return (chunk) => {
    let at = 0
    if (filled > 0) {
      at = Math.min(bytes - filled, chunk.length)
      kept.set(chunk.subarray(0, at), filled)
      filled += at
      if (filled < bytes) return
      filled = 0
      each(kept)
    }
    for (; at + bytes <= chunk.length; at += bytes) each(new Uint8Array(chunk.buffer, chunk.byteOffset + at, bytes))
    kept.set(chunk.subarray(at))
    filled = chunk.length - at
  }
}
