import type { Picture } from '../../analysis/pixels/picture.ts'
import { sizeWithin } from '../../analysis/pixels/size-within.ts'
import type { DecodeLimits, FilmDecoder, FrameRequest } from '../../application/ports/media-decoder.ts'
import { Problem } from '../../domain/problem.ts'
import { analysisLongSide, type DecodedPicture } from './decoded-picture.ts'
import { plainPass } from './plain-pass.ts'

/** Picture types that only the film decoder reads. */
const known = new Set([
  'image/vnd.adobe.photoshop',
  'image/bmp',
  'image/jp2',
  'image/x-jp2-codestream',
  'image/jxl',
  'image/vnd.microsoft.icon',
  'image/x-icon',
  'image/x-portable-pixmap',
  'image/x-portable-greymap',
  'image/x-portable-graymap',
  'image/x-portable-bitmap',
  'image/x-portable-arbitrarymap',
  'image/qoi',
  'image/x-sgi',
  'image/x-pcx',
  'image/vnd.zbrush.pcx',
  'image/x-sun-raster',
  'image/x-exr',
  'image/x-dpx',
  'image/vnd.radiance',
  'image/vnd.ms-dds',
  'image/x-dds',
  'image/x-xbitmap',
  'image/x-xpixmap',
  'image/x-xwindowdump',
])

/** Whether a picture type can be given to the film decoder. */
export function isTailType(mimeType: string): boolean {
  return known.has(mimeType)
}

/** Decodes the first picture of a rarer format through the film decoder, at two sizes. */
export async function decodeTail(film: FilmDecoder, path: string, limits: DecodeLimits, signal: AbortSignal): Promise<DecodedPicture> {
  const { video } = await film.probe(path, limits, signal)
  if (video === null) throw new Problem('content-broken', 'no picture in it')
  if (video.width * video.height > limits.maxPixels) throw new Problem('too-large', `${video.width} × ${video.height} pixels`)
  const first = (request: FrameRequest) => firstFrame(film, path, request, limits, signal)
  const small = await first({ ...sizeWithin(video, analysisLongSide), ...plainPass, scaling: 'fine' })
  const hash = await first({ ...hashSize(video), ...plainPass, scaling: 'nearest' })
  return {
    width: video.width,
    height: video.height,
    picture: small.picture,
    hashPicture: hash.picture,
    damaged: small.damaged,
    pages: 1,
    decoder: film.id,
  }
}

function hashSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  return width > 512 || height > 512 ? { width: 512, height: 512 } : { width, height }
}

async function firstFrame(
  film: FilmDecoder,
  path: string,
  request: FrameRequest,
  limits: DecodeLimits,
  signal: AbortSignal,
): Promise<{ picture: Picture; damaged: boolean }> {
  let picture: Picture | null = null
  try {
    for await (const frame of film.frames(path, request, limits, signal)) {
      picture ??= { ...frame.picture, data: frame.picture.data.slice() }
    }
  } catch (cause) {
    if (picture === null || !(cause instanceof Problem)) throw cause
    return { picture, damaged: true }
  }
  if (picture === null) throw new Problem('content-broken', 'no picture came out')
  return { picture, damaged: false }
}
