import type { DecodeLimits } from '../../application/ports/media-decoder.ts'
import type { Box } from '../../domain/timeline.ts'
import { inputArguments, quietly, soundFilter } from '../media/ffmpeg-arguments.ts'

/** A stretch in seconds of the container's own time. */
export interface Stretch {
  readonly from: number
  readonly seconds: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Pictures of a clip as they are stored: where they lie in the frame, how large they become, how many come a second. */
export interface ClipPictures extends Stretch {
  readonly box: Box
  readonly size: Size
  readonly perSecond: number
}

/** Raw RGB pictures of a stretch on descriptor 1, and nothing else of the film. */
export function clipArguments(input: string, clip: ClipPictures, limits: DecodeLimits): string[] {
  const { box, size, perSecond, seconds } = clip
  const crop = `crop=iw*${box.width}:ih*${box.height}:iw*${box.x}:ih*${box.y}:exact=1`
  const filter = `fps=${perSecond},${crop},scale=${size.width}:${size.height}:flags=area,format=rgb24`
  const most = Math.ceil(seconds * perSecond)
  const reading = [...begin(limits), '-threads', '2', '-noautorotate', ...seek(clip), ...inputArguments(input, limits)]
  return [...reading, '-map', '0:V:0', '-t', String(seconds), '-vf', filter, '-frames:v', String(most), '-f', 'rawvideo', 'pipe:1']
}

/** Mono samples at 16 kHz of a stretch on descriptor 1. */
export function stretchOfSound(input: string, stretch: Stretch, limits: DecodeLimits): string[] {
  const reading = [...begin(limits), '-threads', '1', ...seek(stretch), ...inputArguments(input, limits)]
  const filter = soundFilter(Math.ceil(stretch.seconds))
  return [...reading, '-map', '0:a:0', '-t', String(stretch.seconds), '-af', filter, '-f', 'f32le', 'pipe:1']
}

/** Turns raw RGB pictures on descriptor 0 into a silent WebM on descriptor 1, which carries nothing but them. */
export function encodeArguments({ width, height }: Size, perSecond: number, pictures: number): string[] {
  const reading = ['-f', 'rawvideo', '-pixel_format', 'rgb24', '-video_size', `${width}x${height}`, '-framerate', String(perSecond)]
  const coding = ['-c:v', 'libvpx', '-pix_fmt', 'yuv420p', '-deadline', 'realtime', '-cpu-used', '6', '-threads', '2', '-crf', '12']
  const bare = ['-an', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact']
  // What is written through a pipe cannot be told its length afterwards.
  const length = ['-metadata:s:v', `DURATION=${clock(pictures / perSecond)}`]
  const input = [...quietly, '-nostdin', '-protocol_whitelist', 'pipe', ...reading, '-i', 'pipe:0']
  return [...input, ...bare, ...coding, '-b:v', '1200k', ...length, '-f', 'webm', 'pipe:1']
}

/** The encoder that `encodeArguments` asks for. */
export const clipEncoder = 'libvpx'

function begin(limits: DecodeLimits): string[] {
  return [...quietly, '-nostdin', '-max_alloc', String(limits.memoryBytes)]
}

function seek({ from }: Stretch): string[] {
  return ['-seek_timestamp', '1', '-ss', `${Math.round(from * 1_000_000)}us`]
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  return `00:00:${String(whole).padStart(2, '0')}.${String(Math.round((seconds - whole) * 1000)).padStart(3, '0')}`
}
