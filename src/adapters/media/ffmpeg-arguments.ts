import type { DecodeLimits, FrameRequest } from '../../application/ports/media-decoder.ts'
import { readableFormats } from './readable-formats.ts'

/** Flags that come first in every call: quiet, so that what is on stderr is a complaint about the content. */
export const quietly = ['-hide_banner', '-v', 'error']

/** Flags that come before the input in every call: no questions, no protocol but the one file, no format that opens others. */
export function inputArguments(input: string, limits: DecodeLimits): string[] {
  const bounds = ['-protocol_whitelist', 'file,pipe,fd', '-format_whitelist', readableFormats, '-max_pixels', String(limits.maxPixels)]
  return [...bounds, '-i', `file:${input}`]
}

/**
 * Raw RGB frames on descriptor 1 and, in step with them, one text line per frame with its container time on descriptor 4.
 * Every decoded frame comes out once, with the time the container gives it: nothing is dropped, doubled or shifted.
 */
export function framesArguments(input: string, request: FrameRequest, limits: DecodeLimits, timing: TimingFlags): string[] {
  const graph = `[0:V:0]${chosenOf(request)}${scaleFilter(request)},split[times][pixels]`
  const passthrough = [...timing.passthrough, '-enc_time_base', timing.demuxTimeBase]
  const start = [...quietly, '-nostdin', '-max_alloc', String(limits.memoryBytes), '-threads', '2', '-copyts', '-noautorotate']
  const times = ['-map', '[times]', ...passthrough, '-flush_packets', '1', '-f', 'framecrc', 'pipe:4']
  const pixels = ['-map', '[pixels]', ...passthrough, '-f', 'rawvideo', 'pipe:1']
  return [...start, ...inputArguments(input, limits), '-filter_complex', graph, ...times, ...pixels]
}

/** Mono 32-bit float samples at 16 kHz on descriptor 1; gaps in the container's times become silence. */
export function soundArguments(input: string, maxSeconds: number, limits: DecodeLimits): string[] {
  const start = [...quietly, '-nostdin', '-max_alloc', String(limits.memoryBytes), '-threads', '1', '-copyts']
  return [...start, ...inputArguments(input, limits), '-map', '0:a:0', '-af', soundFilter(maxSeconds), '-f', 'f32le', 'pipe:1']
}

/** The filter chain that both adapters apply to the sound. */
export function soundFilter(maxSeconds: number): string {
  return `aresample=16000:async=1,aformat=sample_fmts=flt:channel_layouts=mono,atrim=end_sample=${maxSeconds * 16_000}`
}

/** The filter chain that both adapters apply to each picture. */
export function scaleFilter({ width, height, scaling }: FrameRequest): string {
  return `scale=${width}:${height}:flags=${scalers[scaling]},format=rgb24`
}

const scalers = { fast: 'fast_bilinear', fine: 'area', nearest: 'neighbor' } as const satisfies Record<FrameRequest['scaling'], string>

function chosenOf({ only }: FrameRequest): string {
  return only === null ? '' : `select='${only.map(({ pts }) => `eq(pts,${pts})`).join('+')}',`
}

/** Names of the two flags that changed between major versions. */
export interface TimingFlags {
  readonly passthrough: readonly string[]
  readonly demuxTimeBase: string
}

/** The flags that a version of ffmpeg understands; a version that cannot be read counts as new. */
export function timingFlags(version: string): TimingFlags {
  const [major = Number.NaN, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10))
  const older = (than: readonly [number, number]) => major < than[0] || (major === than[0] && minor < than[1])
  return { passthrough: older([5, 1]) ? ['-vsync', '0'] : ['-fps_mode', 'passthrough'], demuxTimeBase: older([6, 1]) ? '-1' : 'demux' }
}
