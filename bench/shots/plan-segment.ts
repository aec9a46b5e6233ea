import { join } from 'node:path'
import type { SeededRandom } from '../../test/mutate/seeded-random.ts'
import type { Clip } from './half.ts'

/** The size of made films. */
export const filmSize = { width: 320, height: 180 } as const

/** Something that is shown for a while: arguments that open it, and the filter chain that makes it frames of the film. */
export interface Segment {
  readonly input: readonly string[]
  readonly filters: readonly string[]
  readonly frames: number
}

/** What segments are made from. */
export interface Material {
  readonly data: string
  readonly clips: readonly Clip[]
  readonly photos: readonly string[]
}

const { width, height } = filmSize

/** Seconds at the beginning and at the end of a segment in which it is not alone in the picture, and frames in a second. */
export interface Setting {
  readonly before: number
  readonly after: number
  readonly fps: number
}

/** Plans a segment from a clip or from a photo under a moving camera; nothing but transitions happens where it is not alone. */
export function planSegment(material: Material, { before, after, fps }: Setting, random: SeededRandom): Segment {
  const alone = 0.9 + random.real() * 2
  const seconds = before + alone + after
  const fitting = material.clips.filter((clip) => clip.seconds > seconds)
  const base =
    fitting.length > 0 && random.real() < 0.65
      ? clipSegment(material.data, random.pick(fitting), { seconds, fps }, random)
      : photoSegment(random.pick(material.photos), { seconds, fps }, random)
  return { ...base, filters: [...base.filters, ...incident(before + alone * (0.35 + random.real() * 0.3), fps, random)] }
}

interface Extent {
  readonly seconds: number
  readonly fps: number
}

function clipSegment(data: string, clip: Clip, { seconds, fps }: Extent, random: SeededRandom): Segment {
  const from = clip.from + random.real() * (clip.seconds - seconds)
  const frames = Math.floor(seconds * fps) - 1
  const input = ['-ss', from.toFixed(2), '-i', join(data, 'video', clip.file)]
  const camera = random.real() < 0.35 ? handheld(random, 1.15) : filling(1)
  return { input, filters: [`fps=${fps}`, ...camera, ...light(random)], frames }
}

function photoSegment(photo: string, { seconds, fps }: Extent, random: SeededRandom): Segment {
  const frames = Math.floor(seconds * fps) - 1
  const camera = random.real() < 0.3 ? pan(random, seconds) : handheld(random, 1.3)
  return { input: ['-loop', '1', '-framerate', String(fps), '-i', photo], filters: [...camera, ...light(random)], frames }
}

function filling(zoom: number): string[] {
  const [w, h] = [Math.round(width * zoom), Math.round(height * zoom)]
  return [`scale=${w}:${h}:force_original_aspect_ratio=increase`, ...(zoom === 1 ? [`crop=${width}:${height}`] : [])]
}

/** A camera in a hand: two slow swings and a tremor. */
function handheld(random: SeededRandom, zoom: number): string[] {
  const reach = (random.real() * (width * (zoom - 1))) / 2
  const swing = (axis: string) => {
    const [slow, quick, phase] = [0.2 + random.real() * 0.5, 2 + random.real() * 3, random.real() * 6]
    return `(${axis})/2+${reach.toFixed(1)}*(0.8*sin(6.28*${slow.toFixed(2)}*t+${phase.toFixed(2)})+0.1*sin(6.28*${quick.toFixed(2)}*t))`
  }
  return [...filling(zoom), `crop=${width}:${height}:x='${swing(`iw-${width}`)}':y='${swing(`ih-${height}`)}'`]
}

/** A camera that turns from one side to the other within the segment. */
function pan(random: SeededRandom, seconds: number): string[] {
  const along = `clip(t/${(seconds * (0.4 + random.real() * 0.6)).toFixed(2)},0,1)`
  return [...filling(1.6), `crop=${width}:${height}:x='(iw-${width})*${random.real() < 0.5 ? along : `(1-${along})`}':y='(ih-${height})/2'`]
}

function light(random: SeededRandom): string[] {
  const chance = random.real()
  if (chance < 0.15) return ['eq=brightness=-0.25:contrast=0.5', 'noise=alls=14:allf=t']
  if (chance < 0.25) return [`eq=brightness='0.12*sin(${(1 + random.real() * 3).toFixed(2)}*t)':eval=frame`]
  return []
}

/** What happens in a segment that is no transition: a flash, a line of text, something that passes close to the camera. */
function incident(at: number, fps: number, random: SeededRandom): string[] {
  const chance = random.real()
  if (chance < 0.12) return [flash(Math.round(at * fps), Math.max(1, Math.round(fps * (0.03 + random.real() * 0.1))))]
  if (chance < 0.24) return [`drawbox=x=60:y=140:w=200:h=22:color=white:t=fill:enable='gte(t,${at.toFixed(2)})'`]
  if (chance < 0.34) return [`pass=${(150 + random.real() * 500).toFixed(0)}:${(40 + random.real() * 100).toFixed(0)}:${at.toFixed(2)}`]
  return []
}

function flash(first: number, frames: number): string {
  return `drawbox=x=0:y=0:w=iw:h=ih:color=white@0.9:t=fill:enable='between(n,${first},${first + frames - 1})'`
}
