import { execFile } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { DecodedSound, DecodeLimits, FilmDecoder, FilmFrame, FilmProbe, FrameRequest } from '../../application/ports/media-decoder.ts'
import type { Problem } from '../../domain/problem.ts'
import { seconds } from '../../domain/timeline.ts'
import { childProblem } from './child-problem.ts'
import { collectSound } from './collect-sound.ts'
import { type DecoderChild, inputOfChild, startDecoder } from './decoder-child.ts'
import { scaleFilter, soundFilter } from './ffmpeg-arguments.ts'
import { filmProbe, type RawProbe } from './film-probe.ts'
import type { NodeAvRequest } from './node-av-request.ts'
import { nodeCommand } from './node-command.ts'
import { rawFrames } from './raw-frames.ts'
import { readText } from './read-text.ts'

const childScript = fileURLToPath(new URL('./node-av-child.ts', import.meta.url))

/** Film decoding by the FFmpeg inside the `node-av` package, in a process of its own; null where it does not load. */
export async function createNodeAvFilmDecoder(): Promise<FilmDecoder | null> {
  const version = await versionOf()
  if (version === null) return null
  return {
    id: `node-av (FFmpeg ${version})`,
    probe: probeFilm,
    frames: readFrames,
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

function start(path: string, request: NodeAvRequest, limits: DecodeLimits, signal: AbortSignal): Promise<DecoderChild> {
  return startDecoder(path, nodeCommand(childScript, request), limits, signal)
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
  await using child = await start(path, { task: 'probe', input: inputOfChild(path), maxPixels: limits.maxPixels }, limits, signal)
  child.side.resume()
  const reply = await readText(child.output)
  const end = await child.end
  const problem = childProblem(end)
  if (problem !== null && (end.code !== 0 || end.reason !== 'exit')) throw problem
  return filmProbe(probeSchema.parse(JSON.parse(reply)))
}

async function* readFrames(path: string, request: FrameRequest, limits: DecodeLimits, signal: AbortSignal): AsyncGenerator<FilmFrame> {
  if (request.only?.length === 0) return
  const { width, height } = request
  const only = request.only?.map(({ pts }) => pts) ?? null
  const task = {
    task: 'frames' as const,
    input: inputOfChild(path),
    maxPixels: limits.maxPixels,
    width,
    height,
    filter: scaleFilter(request),
    only,
  }
  await using child = await start(path, task, limits, signal)
  child.side.resume()
  yield* timedFrames(child.output, request)
  const problem = childProblem(await child.end)
  if (problem !== null) throw problem
}

async function* timedFrames(output: Readable, { width, height, only }: FrameRequest): AsyncGenerator<FilmFrame> {
  let count = 0
  for await (const packet of rawFrames(output, 8 + width * height * 3)) {
    const pts = new DataView(packet.buffer).getFloat64(0, true)
    const frame = only === null ? count : only.find((wanted) => wanted.pts === pts)?.frame
    count += 1
    if (frame !== undefined) yield { frame, pts, picture: { width, height, data: packet.subarray(8) } }
  }
}

async function readSound(path: string, limits: DecodeLimits, signal: AbortSignal): Promise<DecodedSound | null> {
  const { audio, duration } = await probeFilm(path, limits, signal)
  if (audio === null) return null
  const filter = soundFilter(limits.maxSoundSeconds + 1)
  await using child = await start(path, { task: 'sound', input: inputOfChild(path), maxPixels: limits.maxPixels, filter }, limits, signal)
  child.side.resume()
  const { samples, goesOn } = await collectSound(child.output, {
    expected: duration === null ? 0 : seconds(duration),
    most: limits.maxSoundSeconds,
  })
  const problem: Problem | null = childProblem(await child.end)
  if (samples.length === 0 && problem !== null) throw problem
  return { sound: { sampleRate: 16_000, start: audio.start, samples }, goesOn, problem: problem?.record() ?? null }
}
