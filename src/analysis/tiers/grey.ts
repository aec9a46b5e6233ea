import { lumaOf } from '../pixels/luma.ts'
import type { Picture } from '../pixels/picture.ts'

/** The picture without its colours. */
export function grey(picture: Picture): Picture {
  const luma = lumaOf(picture)
  const data = new Uint8Array(picture.data.length)
  for (let pixel = 0, at = 0; pixel < luma.length; pixel += 1, at += 3) {
    const value = luma[pixel] ?? 0
    data[at] = value
    data[at + 1] = value
    data[at + 2] = value
  }
  return { ...picture, data }
}
