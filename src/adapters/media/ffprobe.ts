import { z } from 'zod'
import type { DecodeLimits, FilmProbe } from '../../application/ports/media-decoder.ts'
import { childProblem } from './child-problem.ts'
import { inputOfChild, startDecoder } from './decoder-child.ts'
import { decoderReply } from './decoder-reply.ts'
import { inputArguments, quietly } from './ffmpeg-arguments.ts'
import { filmProbe, type RawProbe } from './film-probe.ts'
import { readText } from './read-text.ts'

const entries = [
  'format=format_name,duration',
  'stream=index,codec_type,codec_name,width,height,sample_aspect_ratio,time_base,start_pts,duration_ts',
  'stream_disposition=attached_pic,timed_thumbnails,still_image',
  'stream_side_data=rotation',
  'stream_tags=rotate',
].join(':')

/** Asks ffprobe what a container holds. */
export async function probeWithFfprobe(ffprobe: string, path: string, limits: DecodeLimits, signal: AbortSignal): Promise<FilmProbe> {
  const args = [...quietly, ...inputArguments(inputOfChild(path), limits), '-of', 'json', '-show_entries', entries]
  await using child = await startDecoder(path, { command: ffprobe, args, reservedBytes: 0 }, limits, signal)
  child.side.resume()
  const reply = await readText(child.output)
  const end = await child.end
  const problem = childProblem(end)
  if (problem !== null && (end.code !== 0 || end.reason !== 'exit')) throw problem
  return filmProbe(parseReply(reply))
}

const replySchema = z.object({
  format: z.object({ format_name: z.string(), duration: z.string().optional() }),
  streams: z.array(
    z.object({
      codec_type: z.string().optional(),
      codec_name: z.string().optional(),
      width: z.number().optional(),
      height: z.number().optional(),
      sample_aspect_ratio: z.string().optional(),
      time_base: z.string(),
      start_pts: z.number().optional(),
      duration_ts: z.number().optional(),
      disposition: z.record(z.string(), z.number()).optional(),
      tags: z.record(z.string(), z.string()).optional(),
      side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional(),
    }),
  ),
})

function parseReply(reply: string): RawProbe {
  const { format, streams } = decoderReply(replySchema, reply)
  return {
    container: format.format_name,
    durationSeconds: format.duration === undefined ? null : Number(format.duration),
    streams: streams.map((stream) => ({
      type: stream.codec_type ?? 'data',
      codec: stream.codec_name ?? 'unknown',
      width: stream.width ?? 0,
      height: stream.height ?? 0,
      aspect: ratio(stream.sample_aspect_ratio ?? '1:1', ':'),
      timeBase: ratio(stream.time_base, '/'),
      start: stream.start_pts ?? 0,
      duration: stream.duration_ts ?? null,
      cover: stream.disposition?.attached_pic === 1 || stream.disposition?.timed_thumbnails === 1,
      rotation: stream.side_data_list?.find((data) => data.rotation !== undefined)?.rotation ?? -Number(stream.tags?.rotate ?? 0),
    })),
  }
}

function ratio(text: string, by: string): readonly [number, number] {
  const [num = 0, den = 1] = text.split(by).map(Number)
  return [num, den]
}
