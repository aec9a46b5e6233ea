/** A stretch of sound in samples; `to` is not part of it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const rate = 16000
const limits = {
  /** Recognisers of the Whisper family look at 30 s at most. */
  longest: 28 * rate,
  /** Speech this near belongs together: a sentence is read better whole. */
  gap: rate,
  /** A cut is looked for in the last part of a chunk, at the quietest tenth of a second. */
  search: 8 * rate,
  quiet: rate / 10,
} as const

/** Divides the speech of a sound into chunks that a recogniser takes: near stretches joined, long ones cut where it is quiet. */
export function speechChunks(samples: Float32Array, speech: readonly Stretch[]): Stretch[] {
  return joinNear(speech.flatMap((stretch) => cutLong(samples, stretch)))
}

function cutLong(samples: Float32Array, { from, to }: Stretch): Stretch[] {
  const chunks: Stretch[] = []
  let start = from
  while (to - start > limits.longest) {
    const cut = quietest(samples, { from: start + limits.longest - limits.search, to: start + limits.longest })
    chunks.push({ from: start, to: cut })
    start = cut
  }
  return [...chunks, { from: start, to }]
}

function quietest(samples: Float32Array, { from, to }: Stretch): number {
  let best = to
  let least = Number.POSITIVE_INFINITY
  for (let at = from; at + limits.quiet <= to; at += limits.quiet) {
    const energy = samples.subarray(at, at + limits.quiet).reduce((sum, value) => sum + value * value, 0)
    if (energy < least) [best, least] = [at + limits.quiet / 2, energy]
  }
  return best
}

function joinNear(stretches: readonly Stretch[]): Stretch[] {
  return stretches.reduce<Stretch[]>((done, stretch) => {
    const last = done.at(-1)
    const near = last !== undefined && stretch.from - last.to <= limits.gap && stretch.to - last.from <= limits.longest
    return near ? [...done.slice(0, -1), { from: last.from, to: stretch.to }] : [...done, stretch]
  }, [])
}
