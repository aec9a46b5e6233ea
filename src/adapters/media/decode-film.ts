import { createLedgerBuilder, ledgerDefaults, ledgerFrameSize } from '../../analysis/ledger/ledger-builder.ts'
import type { DecodedMedium, DecodeLimits, FilmDecoder, FilmProbe, VideoTrack } from '../../application/ports/media-decoder.ts'
import type { ContentType, MediaKind } from '../../domain/evidence.ts'
import { Problem, type ProblemRecord } from '../../domain/problem.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { filmStills } from './film-stills.ts'
import { gather } from './gather.ts'

/** Decodes a film or a sound: the ledger over every frame, the stills that it chose, the sound track. */
export async function decodeFilm(
  film: FilmDecoder,
  path: string,
  type: ContentType,
  limits: DecodeLimits,
  signal: AbortSignal,
): Promise<DecodedMedium> {
  const probe = await film.probe(path, limits, signal)
  if (probe.video === null && probe.audio === null) throw new Problem('no-picture-stream')
  refuseTooLarge(probe.video, limits)
  const seen = probe.video === null ? nothingSeen : await see(film, path, probe.video, limits, signal)
  const heard = probe.audio === null ? nothingHeard : await hear(film, path, limits, signal)
  const problems = [seen.problem, heard.problem].filter((problem) => problem !== null)
  return {
    look: 'whole',
    facts: {
      kind: kindOf(type, probe),
      mimeType: type.mimeType,
      container: probe.container,
      ...uprightSize(probe.video),
      duration: probe.duration,
      hasPicture: seen.ledger !== null,
      hasSound: heard.sound !== null,
      damaged: problems.length > 0,
      decoder: film.id,
    },
    ledger: seen.ledger,
    hashTrack: null,
    stills: seen.stills,
    sound: heard.sound,
    problems: distinct(problems),
    omitted: { stills: seen.omitted, sound: heard.goesOn, pictures: 0 },
  }
}

const nothingSeen = { ledger: null, stills: [], omitted: 0, problem: null }
const nothingHeard = { sound: null, goesOn: false, problem: null }

function refuseTooLarge(video: VideoTrack | null, limits: DecodeLimits): void {
  if (video !== null && video.width * video.height > limits.maxPixels)
    throw new Problem('too-large', `${video.width} × ${video.height} pixels`)
}

async function see(film: FilmDecoder, path: string, video: VideoTrack, limits: DecodeLimits, signal: AbortSignal) {
  const builder = createLedgerBuilder({ timeBase: video.timeBase, ...ledgerDefaults })
  const frames = film.frames(path, { ...ledgerFrameSize, scaling: 'fast', only: null }, limits, signal)
  const { problem } = await gather(frames, (frame) => {
    builder.push(frame)
    return null
  })
  const ledger = builder.finish(null)
  if (ledger.frameCount === 0) return { ...nothingSeen, problem: problem ?? new Problem('content-broken', 'no frame came out').record() }
  const chosen = await filmStills(film, path, { video, ledger }, limits, signal)
  return { ledger, stills: chosen.stills, omitted: chosen.omitted, problem: problem ?? missingStills(ledger, chosen) }
}

/** The second reading finds what the first found, unless the decoder stumbles; then the gap is told. */
function missingStills(
  ledger: Ledger,
  chosen: { stills: readonly unknown[]; omitted: number; problem: ProblemRecord | null },
): ProblemRecord | null {
  const missing = ledger.entries.length - chosen.omitted - chosen.stills.length
  if (missing <= 0) return null
  return chosen.problem ?? new Problem('content-broken', `${missing} stills could not be read again`).record()
}

async function hear(film: FilmDecoder, path: string, limits: DecodeLimits, signal: AbortSignal) {
  try {
    return (await film.sound(path, limits, signal)) ?? nothingHeard
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    return { ...nothingHeard, problem: cause.record() }
  }
}

/** A container that was taken for a film but holds only sound is sound. */
function kindOf(type: ContentType, probe: FilmProbe): MediaKind {
  return type.kind === 'video' && probe.video === null ? 'audio' : type.kind
}

function uprightSize(video: VideoTrack | null): { width: number | null; height: number | null } {
  if (video === null) return { width: null, height: null }
  return video.quarterTurns % 2 === 0 ? { width: video.width, height: video.height } : { width: video.height, height: video.width }
}

function distinct(problems: readonly ProblemRecord[]): ProblemRecord[] {
  return problems.filter((problem, index) => problems.findIndex((other) => other.code === problem.code) === index)
}
