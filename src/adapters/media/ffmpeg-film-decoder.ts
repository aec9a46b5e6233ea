import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { DecodedSound, DecodeLimits, FilmDecoder, FilmFrame, FrameRequest } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { seconds } from '../../domain/timeline.ts'
import { childProblem } from './child-problem.ts'
import { collectSound } from './collect-sound.ts'
import { type DecoderChild, inputOfChild, startDecoder } from './decoder-child.ts'
import { framesArguments, soundArguments, type TimingFlags, timingFlags } from './ffmpeg-arguments.ts'
import { probeWithFfprobe } from './ffprobe.ts'
import { frameTimes } from './frame-times.ts'
import { findCommand } from '../sandbox/find-command.ts'
import { rawFrames } from './raw-frames.ts'

/** Film decoding by the `ffmpeg` and `ffprobe` commands; null where they are not installed. */
export async function createFfmpegFilmDecoder(): Promise<FilmDecoder | null> {
  const ffmpeg = findCommand('ffmpeg')
  const ffprobe = findCommand('ffprobe')
  if (ffmpeg === null || ffprobe === null) return null
  const version = await versionOf(ffmpeg)
  const timing = timingFlags(version)
  return {
    id: `ffmpeg ${version}`,
    probe: (path, limits, signal) => probeWithFfprobe(ffprobe, path, limits, signal),
    frames: (path, request, limits, signal) => readFrames({ ffmpeg, timing, path, request, limits, signal }),
    sound: async (path, limits, signal) => {
      const { audio, duration } = await probeWithFfprobe(ffprobe, path, limits, signal)
      return audio === null
        ? null
        : readSound({ ffmpeg, path, limits, signal, start: audio.start, expected: duration === null ? 0 : seconds(duration) })
    },
  }
}

async function versionOf(ffmpeg: string): Promise<string> {
  const { stdout } = await promisify(execFile)(ffmpeg, ['-version'])
  return /^ffmpeg version (\S+)/.exec(stdout)?.[1] ?? 'unknown'
}

interface FramesCall {
  readonly ffmpeg: string
  readonly timing: TimingFlags
  readonly path: string
  readonly request: FrameRequest
  readonly limits: DecodeLimits
  readonly signal: AbortSignal
}

async function* readFrames(call: FramesCall): AsyncGenerator<FilmFrame> {
  if (call.request.only?.length === 0) return
  const args = framesArguments(inputOfChild(call.path), call.request, call.limits, call.timing)
  await using child = await startDecoder(call.path, { command: call.ffmpeg, args, reservedBytes: 0 }, call.limits, call.signal)
  yield* pairFrames(child, call.request)
  throwProblem(childProblem(await child.end))
}

async function* pairFrames(child: DecoderChild, request: FrameRequest): AsyncGenerator<FilmFrame> {
  const { width, height, only } = request
  const times = frameTimes(child.side)
  let count = 0
  for await (const data of rawFrames(child.output, width * height * 3)) {
    const pts = await times.next()
    if (pts === null) {
      // A decoder that was killed may have told a frame and not yet its time: then the reason of its end is the news.
      throwProblem(childProblem(await child.end))
      throw new Problem('decoder-crashed', `frame ${count} came without a time`)
    }
    const frame = only === null ? count : only.find((wanted) => wanted.pts === pts)?.frame
    count += 1
    if (frame !== undefined) yield { frame, pts, picture: { width, height, data } }
  }
}

interface SoundCall {
  readonly ffmpeg: string
  readonly path: string
  readonly limits: DecodeLimits
  readonly signal: AbortSignal
  readonly start: DecodedSound['sound']['start']
  /** Seconds of sound that the container announces. */
  readonly expected: number
}

async function readSound({ ffmpeg, path, limits, signal, start, expected }: SoundCall): Promise<DecodedSound> {
  const args = soundArguments(inputOfChild(path), limits.maxSoundSeconds + 1, limits)
  await using child = await startDecoder(path, { command: ffmpeg, args, reservedBytes: 0 }, limits, signal)
  child.side.resume()
  const { samples, goesOn } = await collectSound(child.output, { expected, most: limits.maxSoundSeconds })
  const problem = childProblem(await child.end)
  if (samples.length === 0) throwProblem(problem)
  return { sound: { sampleRate: 16_000, start, samples }, goesOn, problem: problem?.record() ?? null }
}

function throwProblem(problem: Problem | null): void {
  if (problem !== null) throw problem
}
