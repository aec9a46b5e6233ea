import type { Picture } from '../pixels/picture.ts'

/** How sharp a picture is, for comparing pictures of one scene only: the mean squared step of green between neighbours. */
export function pictureSharpness(picture: Picture): number {
  const { data, width, height } = picture
  const stride = width * 3
  let sum = 0
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const i = y * stride + x * 3 + 1
      const here = data[i] ?? 0
      const across = here - (data[i + 3] ?? 0)
      const down = here - (data[i + stride] ?? 0)
      sum += across * across + down * down
    }
  }
  return sum / Math.max(1, (width - 1) * (height - 1))
}
