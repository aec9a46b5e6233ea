import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { DecodedSound, DecodeLimits, FilmDecoder, FilmProbe } from '../../application/ports/media-decoder.ts'
import type { Problem } from '../../domain/problem.ts'
import { seconds } from '../../domain/timeline.ts'
import { childProblem } from './child-problem.ts'
import { collectSound } from './collect-sound.ts'
import { inputOfChild } from './decoder-child.ts'
import { decoderReply } from './decoder-reply.ts'
import { soundFilter } from './ffmpeg-arguments.ts'
import { filmProbe, type RawProbe } from './film-probe.ts'
import { nodeAvFrames } from './node-av-frames.ts'
import { nodeAvPass } from './node-av-pass.ts'
import { childScript, startNodeAv } from './node-av-process.ts'
import type { NodeAvRequest } from './node-av-request.ts'
import { nodeAvSpread } from './node-av-spread.ts'
import { nodeCommand } from './node-command.ts'
import { readText } from './read-text.ts'

/** Film decoding by the FFmpeg inside the `node-av` package, in a process of its own; null where it does not load. */
export async function createNodeAvFilmDecoder(): Promise<FilmDecoder | null> {
  const version = await versionOf()
  if (version === null) return null
  return {
    id: `node-av (FFmpeg ${version})`,
    probe: probeFilm,
    frames: (path, request, limits, signal) => nodeAvFrames({ path, request, limits, signal }),
    spread: (path, request, limits, signal) => nodeAvSpread({ path, request, limits, signal }),
    pass: (path, request, limits, signal) => nodeAvPass({ path, request, limits, signal }),
    sound: readSound,
  }
}

async function versionOf(): Promise<string | null> {
  try {
    const { command, args } = nodeCommand(childScript, { task: 'id' } satisfies NodeAvRequest)
    const { stdout } = await promisify(execFile)(command, args, { timeout: 20_000 })
    return z.string().parse(JSON.parse(stdout))
  } catch {
    return null
  }
}

const probeSchema: z.ZodType<RawProbe> = z.object({
  container: z.string(),
  durationSeconds: z.number().nullable(),
  streams: z.array(
    z.object({
      type: z.string(),
      codec: z.string(),
      width: z.number(),
      height: z.number(),
      aspect: z.tuple([z.number(), z.number()]),
      timeBase: z.tuple([z.number(), z.number()]),
      start: z.number(),
      duration: z.number().nullable(),
      cover: z.boolean(),
      rotation: z.number(),
    }),
  ),
})

async function probeFilm(path: string, limits: DecodeLimits, signal: AbortSignal): Promise<FilmProbe> {
  await using child = await startNodeAv(path, { task: 'probe', input: inputOfChild(path), maxPixels: limits.maxPixels }, limits, signal)
  child.side.resume()
  const reply = await readText(child.output)
  const end = await child.end
  const problem = childProblem(end)
  if (problem !== null && (end.code !== 0 || end.reason !== 'exit')) throw problem
  return filmProbe(decoderReply(probeSchema, reply))
}

async function readSound(
  path: string,
  { audio, duration }: FilmProbe,
  limits: DecodeLimits,
  signal: AbortSignal,
): Promise<DecodedSound | null> {
  if (audio === null) return null
  const filter = soundFilter(limits.maxSoundSeconds + 1)
  await using child = await startNodeAv(
    path,
    { task: 'sound', input: inputOfChild(path), maxPixels: limits.maxPixels, filter },
    limits,
    signal,
  )
  child.side.resume()
  const { samples, goesOn } = await collectSound(child.output, {
    expected: duration === null ? 0 : seconds(duration),
    most: limits.maxSoundSeconds,
  })
  const problem: Problem | null = childProblem(await child.end)
  if (samples.length === 0 && problem !== null) throw problem
  return { sound: { sampleRate: 16_000, start: audio.start, samples }, goesOn, problem: problem?.record() ?? null }
}
