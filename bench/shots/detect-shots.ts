import { createLedgerBuilder, ledgerDefaults, ledgerFrameSize } from '../../src/analysis/ledger/ledger-builder.ts'
import { createShotDetector } from '../../src/analysis/ledger/shot-detector.ts'
import type { FilmDecoder, FilmFrame } from '../../src/application/ports/media-decoder.ts'
import { ledgerFaults, seconds } from '../../src/domain/timeline.ts'
import type { FoundBoundary } from './score.ts'

const limits = { wallSeconds: 600, memoryBytes: 2e9, maxPixels: 1e8, maxStills: 10, maxSoundSeconds: 10 }

/** What our detector told of a film, when each of its frames is in seconds, and how long detecting alone took. */
export interface DetectedFilm {
  readonly boundaries: readonly FoundBoundary[]
  readonly times: readonly number[]
  readonly cpuSeconds: number
}

/** Reads a film in the one pass of the product, builds its ledger, and detects its shots again on the kept frames for the time that it takes. */
export async function detectShots(decoder: FilmDecoder, path: string): Promise<DetectedFilm> {
  const { video } = await decoder.probe(path, limits, new AbortController().signal)
  const timeBase = video?.timeBase ?? [1, 1]
  const builder = createLedgerBuilder({ timeBase, ...ledgerDefaults })
  const frames: { data: Uint8Array; pts: number }[] = []
  const take = (frame: FilmFrame) => {
    builder.push(frame)
    frames.push({ data: frame.picture.data.slice(), pts: frame.pts })
  }
  const request = { ...ledgerFrameSize, scaling: 'fast' } as const
  await using pass = decoder.pass(path, request, limits, new AbortController().signal)
  await pass.read({ frame: take, sample: () => undefined, entrance: () => undefined })
  const ledger = builder.finish(null)
  const faults = ledgerFaults(ledger)
  if (faults.length > 0) throw new Error(`the ledger of ${path} is wrong: ${faults.join('; ')}`)
  const boundaries = ledger.shots.slice(1).map(({ firstFrame, transition }) => ({ frame: firstFrame, gradual: transition !== 'cut' }))
  const first = frames[0]?.pts ?? 0
  const times = frames.map(({ pts }) => seconds({ pts: pts - first, timeBase }))
  return { boundaries, times, cpuSeconds: detectionTime(frames, timeBase) }
}

function detectionTime(frames: readonly { data: Uint8Array; pts: number }[], timeBase: readonly [number, number]): number {
  const before = process.cpuUsage()
  const detector = createShotDetector(timeBase)
  for (const { data, pts } of frames) detector.push({ ...ledgerFrameSize, data }, pts)
  detector.finish()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
