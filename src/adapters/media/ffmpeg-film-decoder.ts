import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { DecodedSound, DecodeLimits, FilmDecoder } from '../../application/ports/media-decoder.ts'
import type { Problem } from '../../domain/problem.ts'
import { seconds } from '../../domain/timeline.ts'
import { findCommand } from '../sandbox/find-command.ts'
import { childProblem } from './child-problem.ts'
import { collectSound } from './collect-sound.ts'
import { inputOfChild, startDecoder } from './decoder-child.ts'
import { soundArguments, timingFlags } from './ffmpeg-arguments.ts'
import { ffmpegFrames } from './ffmpeg-frames.ts'
import { ffmpegPass } from './ffmpeg-pass.ts'
import { ffmpegSpread } from './ffmpeg-spread.ts'
import { probeWithFfprobe } from './ffprobe.ts'

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
    frames: (path, request, limits, signal) => ffmpegFrames({ ffmpeg, timing, path, request, limits, signal }),
    spread: (path, request, limits, signal) => ffmpegSpread({ ffmpeg, timing, path, request, limits, signal }),
    pass: (path, request, limits, signal) => ffmpegPass({ ffmpeg, timing, path, request, limits, signal }),
    sound: async (path, { audio, duration }, limits, signal) =>
      audio === null
        ? null
        : readSound({ ffmpeg, path, limits, signal, start: audio.start, expected: duration === null ? 0 : seconds(duration) }),
  }
}

async function versionOf(ffmpeg: string): Promise<string> {
  const { stdout } = await promisify(execFile)(ffmpeg, ['-version'])
  return /^ffmpeg version (\S+)/.exec(stdout)?.[1] ?? 'unknown'
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
