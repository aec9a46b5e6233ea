import type { DecodedMedium, DecodeLimits, FilmProbe, Look, VideoTrack } from '../../application/ports/media-decoder.ts'
import type { ContentType, MediaKind } from '../../domain/evidence.ts'
import { Problem, type ProblemRecord } from '../../domain/problem.ts'
import type { Ledger } from '../../domain/timeline.ts'
import { type FilmPass, type FilmReading, startWholePass } from './film-pass.ts'
import { filmStills } from './film-stills.ts'
import { type ProbedFilm, startFirstLook } from './first-look.ts'

/** Decodes a film or a sound: the ledger over every frame (or over the keyframes only), the stills that it chose, the sound track. */
export async function decodeFilm(reading: FilmReading, type: ContentType, look: Look): Promise<DecodedMedium> {
  const { film, path, limits, signal } = reading
  // What is taken for a film is decoded while it is probed: to wait for that would cost a short film as much again. How keyframes are
  // best taken depends on the codec.
  await using early = type.kind === 'video' && look === 'whole' ? startWholePass(reading) : null
  const probe = await film.probe(path, limits, signal)
  if (probe.video === null && probe.audio === null) throw new Problem('no-picture-stream')
  refuseTooLarge(probe.video, limits)
  await using late = probe.video !== null && early === null ? startLate(reading, { ...probe, video: probe.video }, look) : null
  const pass = early ?? late
  // Of a short film the start of a process is most of what its sound costs, so that it is listened to meanwhile.
  await using hearing = startHearing(reading, probe, probe.video === null ? 'whole' : look)
  const seen =
    probe.video === null || pass === null ? nothingSeen : await see(reading, { container: probe.container, video: probe.video }, pass, look)
  const heard = await hearing.heard
  const problems = [seen.problem, heard.problem].filter((problem) => problem !== null)
  return {
    look: probe.video === null ? 'whole' : look,
    facts: {
      kind: kindOf(type, probe),
      mimeType: type.mimeType,
      container: probe.container,
      ...uprightSize(probe.video),
      duration: probe.duration,
      hasPicture: seen.ledger !== null,
      hasSound: heard.is,
      damaged: problems.length > 0,
      decoder: film.id,
    },
    ledger: seen.ledger,
    hashTrack: seen.hashTrack,
    motion: seen.motion,
    stills: seen.stills,
    sound: heard.sound,
    problems: distinct(problems),
    omitted: { stills: seen.omitted, sound: heard.goesOn, pictures: 0 },
  }
}

function startLate(reading: FilmReading, probed: ProbedFilm, look: Look): FilmPass {
  return look === 'whole' ? startWholePass(reading) : startFirstLook(reading, probed)
}

const nothingSeen = { ledger: null, hashTrack: null, motion: null, stills: [], omitted: 0, problem: null }
const nothingHeard = { is: false, sound: null, goesOn: false, problem: null }

function refuseTooLarge(video: VideoTrack | null, limits: DecodeLimits): void {
  if (video !== null && video.width * video.height > limits.maxPixels)
    throw new Problem('too-large', `${video.width} × ${video.height} pixels`)
}

async function see(reading: FilmReading, { container, video }: { container: string; video: VideoTrack }, pass: FilmPass, look: Look) {
  const { ledger, hashTrack, motion, entrances, repeated, pictures, problem } = await pass.read({ container, timeBase: video.timeBase })
  if (ledger.frameCount === 0) return { ...nothingSeen, problem: problem ?? new Problem('content-broken', 'no frame came out').record() }
  const chosen = await filmStills(reading, { video, ledger, entrances, repeated, look, pictures })
  const missing = missingStills(ledger, chosen)
  return { ledger, hashTrack, motion, stills: chosen.stills, omitted: chosen.omitted, problem: problem ?? missing }
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

function startHearing(reading: FilmReading, probe: FilmProbe, look: Look) {
  const stop = new AbortController()
  const heard = hear({ ...reading, signal: AbortSignal.any([reading.signal, stop.signal]) }, probe, look)
  // What is wrong with it is told to who waits for it.
  heard.catch(() => undefined)
  return {
    heard,
    async [Symbol.asyncDispose]() {
      stop.abort()
      await heard.catch(() => undefined)
    },
  }
}

/** A first look does not listen: it says that there is more. */
async function hear({ film, path, limits, signal }: FilmReading, probe: FilmProbe, look: Look) {
  if (probe.audio === null) return nothingHeard
  if (look === 'keyframes') return { ...nothingHeard, is: true, goesOn: true }
  try {
    const heard = await film.sound(path, probe, limits, signal)
    return heard === null ? nothingHeard : { is: true, ...heard }
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
