import sharp, { type Sharp } from 'sharp'
import type { Picture } from '../src/analysis/pixels/picture.ts'
import { squashForHash } from '../src/analysis/pixels/squash-for-hash.ts'

/** A test picture, upright, with a long side of at most `longSide`. */
export async function decodePicture(path: string, longSide = 1280): Promise<Picture> {
  const upright = sharp(path, { failOn: 'none' }).rotate().toColourspace('srgb').flatten({ background: '#ffffff' })
  return toPicture(upright.resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true }))
}

/** A test picture as the PDQ reference sees it: stored orientation, stored colours. */
export async function decodeForHash(path: string): Promise<Picture> {
  return squashForHash(await toPicture(sharp(path, { failOn: 'none', ignoreIcc: true }).toColourspace('srgb')))
}

async function toPicture(pipeline: Sharp): Promise<Picture> {
  const { data, info } = await pipeline.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  if (info.channels !== 3) throw new Error(`expected 3 channels, got ${info.channels}`)
  return { width: info.width, height: info.height, data }
}
