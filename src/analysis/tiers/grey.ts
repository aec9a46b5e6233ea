import { lumaOf } from '../pixels/luma.ts'
import type { Picture } from '../pixels/picture.ts'

/** The picture without its colours. */
export function grey(picture: Picture): Picture {
  const luma = lumaOf(picture)
  const data = new Uint8Array(picture.data.length)
  for (let pixel = 0, at = 0; pixel < luma.length; pixel += 1, at += 3) data.fill(luma[pixel] ?? 0, at, at + 3)
  return { ...picture, data }
}
