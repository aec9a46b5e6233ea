import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Real clips of different kinds, one after the other for a few seconds each. */
const clips = [
  ['video/pyscenedetect/testvideo.mp4', 8],
  ['video/mdn/flower.mp4', 4],
  ['video/intel/car-detection.mp4', 4],
  ['video/torchcodec/nasa_13013.mp4', 4],
] as const

const baseSeconds = 20

export interface FilmKind {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly encoder: readonly string[]
}

/** The codecs that are measured, at bit rates as cameras and sites use them. */
export const filmKinds: readonly [FilmKind, ...FilmKind[]] = [
  { name: 'h264 1080p', width: 1920, height: 1080, encoder: ['libx264', '-preset', 'veryfast', '-b:v', '6M'] },
  {
    name: 'hevc 1080p',
    width: 1920,
    height: 1080,
    encoder: ['libx265', '-preset', 'ultrafast', '-b:v', '4M', '-x265-params', 'log-level=error'],
  },
  {
    name: 'vp9 1080p',
    width: 1920,
    height: 1080,
    encoder: ['libvpx-vp9', '-deadline', 'realtime', '-cpu-used', '8', '-row-mt', '1', '-b:v', '4M'],
  },
  { name: 'av1 1080p', width: 1920, height: 1080, encoder: ['libsvtav1', '-preset', '12', '-b:v', '3M'] },
  { name: 'h264 4K', width: 3840, height: 2160, encoder: ['libx264', '-preset', 'ultrafast', '-b:v', '25M'] },
]

export interface FilmWish {
  /** The folder of the test data. */
  readonly data: string
  readonly folder: string
  readonly kind: FilmKind
  readonly seconds: number
}

/** Where the first seconds of a kind of film lie, once it was made. */
export function baseOf(folder: string, { name }: FilmKind): string {
  return join(folder, `${name.replace(' ', '-')}.mkv`)
}

/** Makes a film of a kind: real clips scaled and encoded once, then repeated without encoding again. */
export async function makeFilm({ data, folder, kind, seconds }: FilmWish): Promise<string> {
  const base = baseOf(folder, kind)
  if (!existsSync(base)) await encodeBase(data, base, kind)
  const film = base.replace('.mkv', '-long.mkv')
  const loops = Math.max(0, Math.ceil(seconds / baseSeconds) - 1)
  await run('ffmpeg', [...quiet, '-stream_loop', String(loops), '-i', base, '-c', 'copy', '-t', String(seconds), film])
  return film
}

async function encodeBase(data: string, to: string, { width, height, encoder }: FilmKind): Promise<void> {
  const inputs = clips.flatMap(([path]) => ['-i', join(data, path)])
  const parts = clips.map(
    ([, seconds], clip) => `[${clip}:v]fps=25,scale=${width}:${height},setsar=1,trim=duration=${seconds}[clip${clip}]`,
  )
  const joined = `${clips.map((_, clip) => `[clip${clip}]`).join('')}concat=n=${clips.length}[film]`
  const graph = [...parts, joined].join(';')
  await run('ffmpeg', [...quiet, ...inputs, '-filter_complex', graph, '-map', '[film]', '-pix_fmt', 'yuv420p', '-c:v', ...encoder, to])
}

/** Cuts clips of five seconds out of a film, each encoded anew from another place; the same for the same number. */
export async function makeClips(
  film: string,
  folder: string,
  { count, size }: { readonly count: number; readonly size: string },
): Promise<string[]> {
  const kinds = Math.min(count, differentClips)
  const made: string[] = []
  for (let clip = 0; clip < kinds; clip += 1) {
    const path = join(folder, `clip-${size.replace(':', 'x')}-${clip}.mp4`)
    const from = ((clip * 3.7) % (baseSeconds - clipSeconds)).toFixed(2)
    const coded = ['-vf', `scale=${size}`, '-c:v', 'libx264', '-preset', 'veryfast', '-crf', '21', '-pix_fmt', 'yuv420p']
    await run('ffmpeg', [...quiet, '-ss', from, '-t', String(clipSeconds), '-i', film, ...coded, path])
    made.push(path)
  }
  return Array.from({ length: count }, (_, clip) => made[clip % kinds] ?? '')
}

const clipSeconds = 5
const differentClips = 10
const quiet = ['-v', 'error', '-nostdin', '-y']
