import type { Picture } from '../pixels/picture.ts'
import { createPictureHasher } from './pdq.ts'

/** The PDQ hashes of a film at about one sample a second, in order of time. All arrays speak of the same samples. */
export interface HashTrack {
  readonly timeBase: readonly [num: number, den: number]
  /** Container time of each sample, in units of the time base. */
  readonly times: Float64Array
  /** Eight 32-bit words a sample, the first hex digits of the hash first. */
  readonly hashes: Uint32Array
  /** 0…100; a sample of quality 0 shows nothing that could be compared. */
  readonly qualities: Uint8Array
}

/** One frame as PDQ wants it: stored orientation, whole, squashed by nearest neighbour to at most 512 × 512. */
export interface TrackSample {
  readonly pts: number
  readonly picture: Picture
}

/** Takes the samples of a film in order of time. */
export interface HashTrackBuilder {
  /** Whether the frame at this time begins a new second of film, so that its picture is wanted. */
  wants(pts: number): boolean
  /** Hashes the picture at once; its buffer may be reused afterwards. */
  push(sample: TrackSample): void
  finish(): HashTrack
}

const wordsPerHash = 8

/** Collects the hash track of one film whose times are in units of `timeBase` seconds. */
export function createHashTrack(timeBase: readonly [num: number, den: number]): HashTrackBuilder {
  const second = timeBase[1] / timeBase[0]
  const hasher = createPictureHasher()
  let times = new Float64Array(64)
  let hashes = new Uint32Array(64 * wordsPerHash)
  let qualities = new Uint8Array(64)
  let count = 0
  const wants = (pts: number) => count === 0 || startedSecond(pts) > startedSecond(times[count - 1] ?? 0)
  const startedSecond = (pts: number) => Math.floor((pts - (times[0] ?? 0)) / second)
  return {
    wants,
    push: ({ pts, picture }) => {
      if (count === times.length) {
        times = grown(times, new Float64Array(count * 2))
        hashes = grown(hashes, new Uint32Array(count * 2 * wordsPerHash))
        qualities = grown(qualities, new Uint8Array(count * 2))
      }
      times[count] = pts
      qualities[count] = hasher.hashInto(picture, hashes.subarray(count * wordsPerHash))
      count += 1
    },
    finish: () => ({
      timeBase,
      times: times.slice(0, count),
      hashes: hashes.slice(0, count * wordsPerHash),
      qualities: qualities.slice(0, count),
    }),
  }
}

function grown<T extends Float64Array | Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}
