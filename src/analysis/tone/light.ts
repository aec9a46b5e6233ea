import type { Light } from '../../domain/observation.ts'
import { lumaOf, percentile } from '../pixels/luma.ts'
import type { Picture } from '../pixels/picture.ts'

/** Limits of mean brightness (0…255). A dark picture must be dark in most places too, so that a dark frame around a lit thing is not. */
const limits = { dark: 40, darkUpper: 90, dim: 75, bright: 190 } as const

/** How light a picture is as a whole. */
export function lightOf(picture: Picture): Light {
  const luma = lumaOf(picture)
  let sum = 0
  for (let pixel = 0; pixel < luma.length; pixel += 1) sum += luma[pixel] ?? 0
  const mean = sum / luma.length
  if (mean < limits.dark && percentile(luma, 0.9) < limits.darkUpper) return 'dark'
  if (mean < limits.dim) return 'dim'
  return mean > limits.bright ? 'bright' : 'even'
}
